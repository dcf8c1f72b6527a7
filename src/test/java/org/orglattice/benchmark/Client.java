package org.orglattice.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.TimeValue;

/**
 * Sends requests over connections that are kept.
 */
final class Client implements AutoCloseable {

    private static final String FAULT = "{\"errors\"";

    private final URI address;
    private final CloseableHttpClient client;

    /**
     * A client.
     *
     * @param address where it sends to
     * @param connections how many there may be
     */
    Client(URI address, int connections) {
        this.address = address;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(connections)
                        .setMaxConnPerRoute(connections)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setValidateAfterInactivity(TimeValue.NEG_ONE_MILLISECOND)
                                .build())
                        .build())
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableDefaultUserAgent()
                .build();
    }

    /**
     * Sends a request.
     *
     * @param request the request
     * @return the answer
     * @throws IllegalStateException where the answer is a fault, or of another length than expected
     */
    byte[] send(Request request) {
        try {
            byte[] answer = client.execute(message(request), this::answer);
            if (request.expectedLength() >= 0 && answer.length != request.expectedLength()) {
                throw new IllegalStateException("An answer is of " + answer.length + " bytes, not of "
                        + request.expectedLength() + ": " + request.path());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpUriRequestBase message(Request request) {
        URI target = address.resolve(request.path());
        if (request.body() == null) {
            return new HttpGet(target);
        }
        HttpPost post = new HttpPost(target);
        post.setEntity(new ByteArrayEntity(request.body(), ContentType.APPLICATION_JSON));
        return post;
    }

    private byte[] answer(ClassicHttpResponse response) throws IOException {
        byte[] answer = EntityUtils.toByteArray(response.getEntity());
        if (response.getCode() != 200 || startsWithFault(answer)) {
            throw new IllegalStateException(response.getCode() + " " + new String(answer));
        }
        return answer;
    }

    private static boolean startsWithFault(byte[] answer) {
        for (int i = 0; i < FAULT.length(); i++) {
            if (i >= answer.length || answer[i] != FAULT.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
