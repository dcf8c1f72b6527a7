package org.orglattice.graph;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.orglattice.text.Bilingual;

/**
 * Says in a sentence why a Neo4j server cannot be worked with.
 */
final class ServerFault {

    private static final int LEAST_MAJOR = 5;
    private static final int LEAST_MINOR = 26;
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

    private ServerFault() {}

    /**
     * Makes sure that the server understands the statements of {@code cypher/}.
     *
     * @param session a session with it
     * @throws StartFailure where it is too old
     */
    static void checkVersion(Session session) {
        String version = session.run("CALL dbms.components() YIELD versions RETURN versions[0] AS version")
                .single()
                .get("version")
                .asString();
        if (isTooOld(version)) {
            throw new StartFailure(
                    Bilingual.of(
                            "Neo4j 服务器的版本是 %1$s，需要 %2$d.%3$d 或更高版本。",
                            "The Neo4j server is of version %1$s; %2$d.%3$d or newer is needed.",
                            version,
                            LEAST_MAJOR,
                            LEAST_MINOR),
                    null);
        }
    }

    static boolean isTooOld(String version) {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            return true;
        }
        int major = Integer.parseInt(parts.group(1));
        int minor = Integer.parseInt(parts.group(2));
        return major < LEAST_MAJOR || major == LEAST_MAJOR && minor < LEAST_MINOR;
    }

    /**
     * Makes sure that the database takes writes.
     *
     * @param session a session with it
     * @throws StartFailure where it is read-only
     */
    static void checkWritable(Session session) {
        List<Record> database =
                session.run("SHOW HOME DATABASE YIELD name, access").list();
        for (Record found : database) {
            Value access = found.get("access");
            if ("read-only".equals(access.asString())) {
                throw readOnly(found.get("name").asString(), null);
            }
        }
    }

    /**
     * Puts an error of the driver into words.
     *
     * @param server the server's address
     * @param cause what the driver or the migrations threw
     * @return the failure to report
     */
    static StartFailure of(URI server, RuntimeException cause) {
        Neo4jException fault = driverFault(cause);
        if (fault instanceof AuthenticationException) {
            return new StartFailure(
                    Bilingual.of(
                            "Neo4j 服务器 %s 不接受所给的用户名或密码：请检查 spring.neo4j.authentication.username 和 .password。",
                            "The Neo4j server %s does not accept the user name or password: check "
                                    + "spring.neo4j.authentication.username and .password.",
                            server),
                    cause);
        }
        if (fault instanceof ServiceUnavailableException) {
            return new StartFailure(
                    Bilingual.of(
                            "连接不上 Neo4j 服务器 %s：请检查它是否在运行，以及 spring.neo4j.uri 是否正确。",
                            "No Neo4j server answers at %s: check that it runs and that spring.neo4j.uri is right.",
                            server),
                    cause);
        }
        if (fault != null && fault.code().contains("ReadOnly")) {
            return readOnly(server.toString(), cause);
        }
        if (fault instanceof SecurityException) {
            return new StartFailure(
                    Bilingual.of(
                            "所用的 Neo4j 用户没有在 %s 上建立约束和写入数据的权限。",
                            "The Neo4j user has no right to create constraints and write data at %s.", server),
                    cause);
        }
        if (fault instanceof DatabaseException) {
            return new StartFailure(
                    Bilingual.of(
                            "数据库 %1$s 已损坏或无法工作（%2$s）：请从备份恢复。",
                            "The database at %1$s is damaged or does not work (%2$s): restore a backup.",
                            server,
                            firstLine(fault)),
                    cause);
        }
        return new StartFailure(
                Bilingual.of(
                        "无法准备数据库 %1$s(%2$s)。",
                        "The database at %1$s cannot be prepared (%2$s).", server, firstLine(cause)),
                cause);
    }

    private static StartFailure readOnly(String database, @Nullable Throwable cause) {
        return new StartFailure(
                Bilingual.of(
                        "数据库 %s 是只读的：服务需要写权限，请改用可写的数据库。",
                        "The database %s is read-only: the service has to write, so name one that takes writes.",
                        database),
                cause);
    }

    private static @Nullable Neo4jException driverFault(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof Neo4jException fault) {
                return fault;
            }
        }
        return null;
    }

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
