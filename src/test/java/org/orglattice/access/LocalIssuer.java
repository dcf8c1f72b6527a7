package org.orglattice.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** An OpenID Connect issuer on this machine: its metadata, its keys, and tokens that it signs. */
final class LocalIssuer implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;

    private LocalIssuer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static LocalIssuer start() throws IOException, JOSEException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        LocalIssuer issuer = new LocalIssuer(server, newKey());
        issuer.serve(
                "/.well-known/openid-configuration",
                "{\"issuer\": \"%1$s\", \"jwks_uri\": \"%1$s/keys\", \"subject_types_supported\": [\"public\"]}"
                        .formatted(issuer.uri()));
        issuer.serve("/keys", new JWKSet(issuer.key.toPublicJWK()).toString());
        server.start();
        return issuer;
    }

    static RSAKey newKey() throws JOSEException {
        return new RSAKeyGenerator(2048).keyID("key").generate();
    }

    private void serve(String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token for somebody, valid for a while, with some claims. */
    String token(String subject, Map<String, Object> claims) throws JOSEException {
        return token(key, subject, Instant.now().plusSeconds(600), claims);
    }

    String token(RSAKey signer, String subject, Instant expires, Map<String, Object> claims) throws JOSEException {
        JWTClaimsSet.Builder content = new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject(subject)
                .issueTime(new Date())
                .expirationTime(Date.from(expires));
        claims.forEach(content::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(signer.getKeyID())
                        .build(),
                content.build());
        token.sign(new RSASSASigner(signer));
        return token.serialize();
    }

    String expiredToken(String subject) throws JOSEException {
        return token(key, subject, Instant.now().minusSeconds(600), Map.of());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
