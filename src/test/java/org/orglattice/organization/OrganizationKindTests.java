package org.orglattice.organization;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.query.SchemaFiles;

class OrganizationKindTests {

    private static TypeDefinitionRegistry schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = SchemaFiles.read();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PROVINCE,            Province,           AdministrativeArea
            CITY,                City,               AdministrativeArea
            DISTRICT,            District,           AdministrativeArea
            SUB_DISTRICT,        SubDistrict,        SubDistrict
            TOWNSHIP,            Township,           AdministrativeArea
            COMMUNITY,           Community,          Community
            VILLAGE,             Village,            Community
            GRID,                Grid,               Grid
            COMPOUND,            Compound,           Compound
            PARTY_ORGANIZATION,  PartyOrganization,  PartyOrganization
            PROPERTY_COMPANY,    PropertyCompany,    PropertyCompany
            OWNERS_COMMITTEE,    OwnersCommittee,    OwnersCommittee
            RESIDENTS_COMMITTEE, ResidentsCommittee, Institution
            SERVICE_STATION,     ServiceStation,     Institution
            VOLUNTEER_TEAM,      VolunteerTeam,      Institution
            ALLIANCE,            Alliance,           Institution
            TASK_FORCE,          TaskForce,          Institution
            INSTITUTION,         Institution,        Institution
            ENTERPRISE,          Enterprise,         Institution
            """)
    void knowsItsLabelAndTheTypeThatShowsIt(OrganizationKind kind, String label, String type) {
        assertThat(kind.label()).isEqualTo(label);
        assertThat(kind.typeName()).isEqualTo(type);
    }

    @Test
    void showsEachTypeThatImplementsOrganizationAndNoOther() {
        Set<String> implementing = schema.getTypes(ObjectTypeDefinition.class).stream()
                .filter(type -> type.getImplements().stream()
                        .anyMatch(parent -> ((TypeName) parent).getName().equals("Organization")))
                .map(ObjectTypeDefinition::getName)
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(OrganizationKind.values()).map(OrganizationKind::typeName))
                .containsOnlyOnceElementsOf(Set.of("Grid", "Compound"))
                .containsOnly(implementing.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(classes = {OrganizationKind.class, PartyLevel.class, HierarchyLine.class, LinkType.class})
    void agreesWithTheSchemaNameByName(Class<? extends Enum<?>> type) {
        List<String> names =
                schema.getTypeOrNull(type.getSimpleName(), EnumTypeDefinition.class).getEnumValueDefinitions().stream()
                        .map(EnumValueDefinition::getName)
                        .toList();

        assertThat(type.getEnumConstants()).extracting(Enum::name).isEqualTo(names);
    }

    @Test
    void ordersOrganizationsByTwoRelationships() {
        assertThat(HierarchyLine.HOME.relationshipType()).isEqualTo("PART_OF");
        assertThat(HierarchyLine.PARTY.relationshipType()).isEqualTo("REPORTS_TO");
    }
}
