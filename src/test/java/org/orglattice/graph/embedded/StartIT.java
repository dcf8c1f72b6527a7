package org.orglattice.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.orglattice.test.ServiceProcess;

/** The packaged service, from the command line. */
class StartIT {

    private static final long PAGE_CACHE = 16 * 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void saysWhereToLookAndLoadsNothingTwice() throws InterruptedException, IOException {
        String question =
                "{ crossPostings(first: 1) { totalCount edges { cursor } } organization(id: \"371702004\") { name } }";
        String first;
        try (ServiceProcess service = start("--orglattice.seeds=documented")) {
            first = service.ask(question);
            assertThat(first).contains("北城街道").doesNotContain("errors");
            assertThat(service.output()).contains("/graphiql", "/graphql", "query WhoServes", "Loaded documented");
            assertThat(service.output()).contains("Bearer " + adminToken());
        }
        try (ServiceProcess again = start("--orglattice.seeds=documented")) {
            assertThat(again.ask(question)).isEqualTo(first);
            assertThat(again.output()).doesNotContain("Loaded", adminToken());
        }
    }

    private String adminToken() throws IOException {
        return Files.readString(folder.resolve("data/admin-token")).strip();
    }

    @Test
    void startsWithoutDataSetsAndWarnsOfADoorThatStandsOpen() throws InterruptedException, IOException {
        try (ServiceProcess service = start("--orglattice.seeds=none", "--server.address=0.0.0.0")) {
            assertThat(service.ask("{ organizations { totalCount } roles { code } }"))
                    .contains("\"totalCount\":0", "PARTY_SECRETARY");
            assertThat(service.output())
                    .contains("对外可达，却没有配置 OpenID Connect", "has no OpenID Connect issuer", adminToken());
        }
    }

    @Test
    void saysThatTheFolderIsInUse() throws InterruptedException {
        try (EmbeddedNeo4j other = EmbeddedNeo4j.startIn(folder.resolve("data"), PAGE_CACHE)) {
            other.awaitStarted();
            assertFailsWith("正被另一个进程使用", "in use by another process");
        }
    }

    @Test
    void saysThatTheStoreIsDamaged() throws IOException, InterruptedException {
        try (EmbeddedNeo4j store = EmbeddedNeo4j.startIn(folder.resolve("data"), PAGE_CACHE)) {
            store.awaitStarted();
        }
        Path metadata = folder.resolve("data/neo4j/data/databases/neo4j/neostore");
        Files.write(metadata, "not a store any more".repeat(500).getBytes());

        assertFailsWith("已损坏", "is damaged");
    }

    @Test
    void saysThatTheFolderCannotBeWrittenTo() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("data"), "a file where a folder should be");

        assertFailsWith("无法写入", "cannot be written to");
    }

    @Test
    void saysThatThePasswordIsWrong() throws InterruptedException {
        try (EmbeddedNeo4j server = EmbeddedNeo4j.startIn(folder.resolve("server"), PAGE_CACHE)) {
            server.awaitStarted();
            assertFailsWith(
                    "不接受所给的用户名或密码",
                    "does not accept the user name or password",
                    "--spring.neo4j.uri=" + server.uri(),
                    "--spring.neo4j.authentication.username=neo4j",
                    "--spring.neo4j.authentication.password=wrong");
        }
    }

    @Test
    void saysThatNoServerIsThere() throws InterruptedException {
        assertFailsWith("连接不上", "No Neo4j server answers", "--spring.neo4j.uri=bolt://127.0.0.1:1");
    }

    @Test
    void saysThatTheDatabaseIsReadOnly() throws InterruptedException {
        server(false).shutdown();
        DatabaseManagementService server = server(true);
        try {
            assertFailsWith("是只读的", "is read-only", "--spring.neo4j.uri=" + boltUri(server));
        } finally {
            server.shutdown();
        }
    }

    @Test
    void saysThatThereIsNoSuchSeed() throws InterruptedException {
        assertFailsWith("没有名为“documnted”的自带数据集", "ships no data set \"documnted\"", "--orglattice.seeds=documnted");
    }

    @Test
    void listsTheFaultsOfADataSetAndLoadsNothingOfIt() throws IOException, InterruptedException {
        Path set = Files.createDirectory(folder.resolve("set"));
        Files.writeString(set.resolve("members.csv"), "id,name\nx/a,张三\nx/a,李四\n");
        Files.writeString(set.resolve("organizations.csv"), "编号,类型,名称\nx/1,街到,某街道\n");

        String output =
                assertFailsWith("有 2 处错误", "has 2 faults", "--orglattice.seeds=none", "--orglattice.load=" + set);
        assertThat(output)
                .contains("members.csv 行/row 3", "DUPLICATE_ID", "organizations.csv 行/row 2", "BAD_KIND", "街道");
    }

    private ServiceProcess start(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--orglattice.data-dir=" + folder.resolve("data"));
        return ServiceProcess.start(folder, all.toArray(String[]::new));
    }

    private String assertFailsWith(String zh, String en, String... settings) throws InterruptedException {
        try (ServiceProcess service = start(settings)) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.output()).contains(zh, en).doesNotContain("\tat ", "Exception", "Caused by");
            return service.output();
        }
    }

    private DatabaseManagementService server(boolean readOnly) {
        return new DatabaseManagementServiceBuilder(folder.resolve("server"))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(GraphDatabaseSettings.read_only_database_default, readOnly)
                .build();
    }

    private static String boltUri(DatabaseManagementService server) {
        return "bolt://"
                + ((GraphDatabaseAPI) server.database("system"))
                        .getDependencyResolver()
                        .resolveDependency(ConnectorPortRegister.class)
                        .getLocalAddress(ConnectorType.BOLT);
    }
}
