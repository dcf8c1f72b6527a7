package org.orglattice.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.file.UploadedFile;
import org.orglattice.dataset.file.UploadedFiles;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.division.Onboarding;
import org.orglattice.test.AdminToken;
import org.orglattice.test.Download;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is exported can be loaded into an empty graph, and gives the same graph. */
@EmptyServiceTest
class RoundTripIT {

    private static final List<String> NOT_EXPORTED = List.of(" nationalIdHash=", " nationalIdTail=", " checksum=");

    /** What has no home, and so lies within nothing. */
    private static final String OUTSIDE = "990101001/unattached-";

    @LocalServerPort
    int port;

    @Autowired
    AdminToken administrator;

    @Autowired
    GraphContent graph;

    @Autowired
    DataSetLoader loader;

    @Autowired
    Onboarding onboarding;

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @ParameterizedTest
    @CsvSource({"dataset.zip", "dataset.xlsx"})
    void givesADataSetBackAsItWas(String file) throws IOException {
        load(CsvFiles.in(Path.of("seeds/sample")));
        Set<String> facts = facts();

        Download first = download(file + "?dataset=sample");
        graph.clear();
        load(first, file);

        assertThat(changes(facts)).isEmpty();
        assertThat(download(file + "?dataset=sample").bytes()).isEqualTo(first.bytes());
    }

    @ParameterizedTest
    @CsvSource({"dataset.zip", "dataset.xlsx"})
    void givesAnOrganizationBackAsItWas(String file) throws IOException {
        load(CsvFiles.in(Path.of("seeds/sample")));
        Set<String> facts = facts();

        Download first = download(file + "?of=99");
        graph.clear();
        load(first, file);

        assertThat(changes(facts)).allMatch(fact -> fact.contains(OUTSIDE));
        assertThat(download(file + "?of=99").bytes()).isEqualTo(first.bytes());
    }

    @ParameterizedTest
    @CsvSource({"371702002,", "371702002,2023-06-30", "371702,"})
    void joinsWhatSeveralDataSetsTellOfAnOrganization(String organization, String day) {
        onboarding.onboardReferred(loader.references(CsvFiles.shipped("documented")));
        load(CsvFiles.shipped("documented"));
        String path = "dataset.zip?of=" + organization + (day == null ? "" : "&asOf=" + day);

        Download first = download(path);
        graph.clear();
        load(first, "dataset.zip");

        assertThat(download(path).bytes()).isEqualTo(first.bytes());
    }

    @Test
    void leavesOutWhatExplainsGapsAboutMembersThatAreLeftOut() {
        load(Tables.named("rosters")
                .with("organizations", "id,kind,name,home\nr,SUB_DISTRICT,街道,\nr/b,PARTY_ORGANIZATION,支部,r")
                .with("members", "id,name\nr/seen,甲\nr/hidden,乙")
                .with("memberships", "member,organization,kind\nr/seen,r/b,TEAM\nr/hidden,r/b,ROSTER")
                .with("rules", "id,template,within,title_zh,verdict\nr/rule,POSSIBLE_DUPLICATE,r,查重,WANTED")
                .with(
                        "explanations",
                        "rule,subject,counterpart,reason\nr/rule,r/seen,,同名\nr/rule,r/hidden,,花名册\n"
                                + "r/rule,r/seen,r/hidden,非同一人"));

        for (String scope : List.of("of=r", "dataset=rosters")) {
            String path = "dataset.zip?" + scope;
            assertThat(Download.of(port, "/exports/" + path).entries())
                    .as(path)
                    .extractingByKey("explanations.csv", InstanceOfAssertFactories.STRING)
                    .contains("同名")
                    .doesNotContain("花名册", "非同一人", "r/hidden");
            assertThat(download(path).entries().get("explanations.csv")).contains("同名", "花名册", "非同一人");
        }
    }

    private Set<String> facts() {
        return graph.facts().stream().filter(RoundTripIT::isExported).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> changes(Set<String> before) {
        Set<String> after = facts();
        return Stream.concat(
                        before.stream().filter(fact -> !after.contains(fact)).map(fact -> "- " + fact),
                        after.stream().filter(fact -> !before.contains(fact)).map(fact -> "+ " + fact))
                .toList();
    }

    private static boolean isExported(String fact) {
        return NOT_EXPORTED.stream().noneMatch(fact::contains);
    }

    private Download download(String path) {
        Download download = Download.of(
                port, "/exports/" + path, "Authorization", administrator.header(), "OrgLattice-Purpose", "tests");
        assertThat(download.status()).as(download.text()).isEqualTo(200);
        return download;
    }

    private void load(Download download, String name) {
        load(UploadedFiles.source(null, List.of(UploadedFile.of(download.saved(folder, name)))));
    }

    private void load(DataSetSource source) {
        assertThat(loader.load(source)).isInstanceOf(LoadResult.Loaded.class);
    }
}
