package org.orglattice.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The examples of mutations do what they say to the fictional sub-district, one after the other. */
@EmptyServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationExamplesIT {

    private HttpGraphQlTester graphQl;

    @Autowired
    void askAsAdministrator(HttpGraphQlTester anybody, AdminToken administrator) {
        graphQl = administrator.asks(anybody);
    }

    @Autowired
    Operations operations;

    @BeforeAll
    void load(@Autowired GraphContent graph, @Autowired DataSetLoader loader) throws IOException {
        graph.clear();
        assertThat(loader.load(CsvFiles.shipped("sample"))).isInstanceOf(LoadResult.Loaded.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CreateOrganization",
                "UpdateOrganization",
                "MoveOrganization",
                "DissolveOrganization",
                "LinkOrganizations",
                "UnlinkOrganizations",
                "CreateMember",
                "UpdateMember",
                "MergeMembers",
                "CreatePost",
                "UpdatePost",
                "AppointMember",
                "EndAppointment",
                "TransferMember",
                "AddMembership",
                "EndMembership",
                "PutRule",
                "ExplainGap",
                "RemoveRule",
                "OnboardDivision",
                "RemoveDataset",
                "CreateApiToken",
            })
    void workOnTheFictionalSubDistrict(String name) {
        String field = Character.toLowerCase(name.charAt(0)) + name.substring(1);

        graphQl.documentName(name)
                .execute()
                .errors()
                .verify()
                .path(field + ".userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void thereIsOneForEachMutation() {
        List<String> fields = graphQl.document("{ __schema { mutationType { fields { name } } } }")
                .execute()
                .path("__schema.mutationType.fields[*].name")
                .entityList(String.class)
                .get();
        Set<String> examples = new TreeSet<>();
        operations.all().forEach(operation -> examples.add(operation.name().toLowerCase()));

        assertThat(examples)
                .containsAll(fields.stream().map(String::toLowerCase).toList());
    }
}
