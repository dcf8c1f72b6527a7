package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Each sentence of the documentation of rules' parameters, asked of the service. */
@EmptyServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditCasesIT {

    @Autowired
    HttpGraphQlTester graphQl;

    private final List<AuditCase> cases = new ArrayList<>();

    @BeforeAll
    void loadAll(@Autowired DataSetLoader loader, @Autowired GraphContent graph, @TempDir Path folder)
            throws IOException {
        graph.clear();
        AuditCases.cases().forEach(each -> cases.add(each.under("c" + cases.size() + "/")));
        for (AuditCase each : cases) {
            for (DataRows rows : each.dataSets()) {
                Path written =
                        DataRowsFiles.write(rows, folder.resolve(rows.dataSet().replace('/', '_')));
                assertThat(loader.load(CsvFiles.in(written))).isInstanceOf(LoadResult.Loaded.class);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> answersAsDocumented() {
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.toString(),
                        () -> assertThat(AskedAudit.asked(graphQl, each.rule(), each.day(), each.within()))
                                .isEqualTo(each.report())));
    }
}
