package org.orglattice.exports.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.exports.ExportDoor;
import org.orglattice.test.AdminToken;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class GraphMlIT {

    /** What yFiles adds, which the schema of plain GraphML leaves to its extension. */
    private static final Pattern GRAPHICS =
            Pattern.compile("<data key=\"[ne]_graphics\">.*?</data>|<key [^>]*yfiles[^>]*/>");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"990101001, 2026-07-01", "990101001, 2021-06-01", "371702, 2026-07-01", "990101001, 1949-10-01"})
    void isOfItsSchema(String of, String day) {
        Network network = network(of, "asOf=" + day);

        assertThat(network.nodes.values()).allSatisfy(node -> assertThat(node).containsKeys("entity", "label", "type"));
        assertThat(network.edges.values()).allSatisfy(edge -> assertThat(edge).containsKeys("relation", "label"));
    }

    @Test
    void holdsOrganizationsPeopleAndWhatIsBetweenThem() {
        Network network = network("990101001");

        assertThat(network.labels()).contains("清河街道", "王永涛", "清河物业服务有限公司");
        assertThat(network.edgesBetween("王永涛", "东社区第一网格"))
                .contains(Map.of("relation", "HOLDS", "label", "网格长", "role", "GRID_HEAD"));
        assertThat(network.edgesBetween("东社区第一网格", "东社区居民委员会")).contains(Map.of("relation", "PART_OF", "label", "所属"));
    }

    @Test
    void marksWhatLiesElsewhere() {
        Network network = network("990101001001");

        assertThat(network.node("清河街道")).containsEntry("outside", "true");
        assertThat(network.node("东社区居民委员会")).containsEntry("outside", "false");
    }

    @Test
    void showsMembershipsThatTellPartyMembershipToThoseOnlyWhoMayReadThem(@Autowired AdminToken admin) {
        ExportDoor door = new ExportDoor(port, "Authorization", admin.header(), "OrgLattice-Purpose", "tests");
        String open = new ExportDoor(port).text("graph.graphml", "990101001");
        String all = door.text("graph.graphml", "990101001");

        assertThat(open).doesNotContain("<data key=\"e_remark\">ROSTER</data>", "CHECK_IN");
        assertThat(all).containsAnyOf("<data key=\"e_remark\">ROSTER</data>", "<data key=\"e_remark\">CHECK_IN</data>");
    }

    @Test
    void isLabelledForYedToo() {
        assertThat(new ExportDoor(port).text("graph.graphml", "990101001"))
                .contains("<key id=\"n_graphics\" for=\"node\" yfiles.type=\"nodegraphics\"/>")
                .contains("<y:NodeLabel>清河街道</y:NodeLabel>", "<y:EdgeLabel>网格长</y:EdgeLabel>");
    }

    private Network network(String of, String... options) {
        return new Network(GRAPHICS.matcher(new ExportDoor(port).text("graph.graphml", of, options))
                .replaceAll(""));
    }

    private static final class Network {
        private final Graph<String, DefaultEdge> graph =
                new DirectedPseudograph<>(SupplierUtil.createStringSupplier(), DefaultEdge::new, false);
        private final Map<String, Map<String, String>> nodes = new HashMap<>();
        private final Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();

        Network(String graphMl) {
            GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
            importer.setSchemaValidation(true);
            importer.addVertexAttributeConsumer(
                    (vertex, value) -> put(nodes, vertex.getFirst(), vertex.getSecond(), value));
            importer.addEdgeAttributeConsumer((edge, value) -> put(edges, edge.getFirst(), edge.getSecond(), value));
            importer.importGraph(graph, new StringReader(graphMl));
        }

        private static <K> void put(Map<K, Map<String, String>> to, K key, String name, Attribute value) {
            to.computeIfAbsent(key, each -> new HashMap<>()).put(name, value.getValue());
        }

        Iterable<String> labels() {
            return nodes.values().stream().map(node -> node.get("label")).toList();
        }

        Map<String, String> node(String label) {
            return nodes.get(vertex(label));
        }

        private String vertex(String label) {
            return nodes.keySet().stream()
                    .filter(each -> label.equals(nodes.get(each).get("label")))
                    .findFirst()
                    .orElseThrow();
        }

        Iterable<Map<String, String>> edgesBetween(String from, String to) {
            return graph.getAllEdges(vertex(from), vertex(to)).stream()
                    .map(edges::get)
                    .map(edge -> {
                        Map<String, String> told = new HashMap<>(edge);
                        told.keySet().retainAll(Set.of("relation", "label", "role"));
                        return told;
                    })
                    .toList();
        }
    }
}
