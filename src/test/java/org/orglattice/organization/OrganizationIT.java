package org.orglattice.organization;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class OrganizationIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(textBlock = """
            990101001,        ,             清河街道
                     , 990101001001,        东社区居民委员会
            qh/sun,           ,             阳光小区
            990101001, 990101001,           清河街道
            990101001, 990101002,
            qh/sun,    qh/sun,
            nowhere,          ,
                     , 000000,
            qh/wang,          ,
            """)
    void isFoundByIdOrCode(String id, String code, String name) {
        var found = graphQl.document("query($id: ID, $code: String) { organization(id: $id, code: $code) { name } }")
                .variable("id", id)
                .variable("code", code)
                .execute()
                .errors()
                .verify();
        if (name == null) {
            found.path("organization").valueIsNull();
        } else {
            found.path("organization.name").entity(String.class).isEqualTo(name);
        }
    }

    @Test
    void tellsAllThatItsSourceStates() {
        graphQl.document("""
                        { organization(id: "990101001") {
                          id kind name shortName code dataset synthetic establishedOn dissolvedOn exists
                          households population areaKm2 longitude latitude note
                        } }
                        """).execute().errors().verify().path("organization").matchesJsonStrictly("""
                        {"id": "990101001", "kind": "SUB_DISTRICT", "name": "清河街道", "shortName": "清河", "code": "990101001",
                         "dataset": "qinghe", "synthetic": true, "establishedOn": "1998-05", "dissolvedOn": null,
                         "exists": true, "households": null, "population": 52000, "areaKm2": 8.5, "longitude": 115.5,
                         "latitude": 35.25, "note": "between two rivers"}
                        """);
    }

    @Test
    void ofRealDataIsNotMarkedAsMadeUp() {
        graphQl.document("{ organization(id: \"371702004\") { synthetic dataset } }")
                .execute()
                .path("organization")
                .matchesJsonStrictly("{\"synthetic\": false, \"dataset\": \"divisions\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qh/east-g1     | Grid              | level          | {"level": 1}
            qh/east-g1-b1  | Grid              | level          | {"level": 3}
            qh/pwc         | PartyOrganization | level superior { id } fullMembers | {"level": "WORKING_COMMITTEE", "superior": null, "fullMembers": null}
            qh/east-pc     | PartyOrganization | level superior { id } fullMembers | {"level": "COMMITTEE", "superior": {"id": "qh/pwc"}, "fullMembers": 86}
            qh/sun-branch  | PartyOrganization | termNumber termSince termDue | {"termNumber": 3, "termSince": "2024-06", "termDue": "2027-06"}
            qh/sun-oc      | OwnersCommittee   | termNumber termSince termDue | {"termNumber": 2, "termSince": "2023-09", "termDue": "2026-09"}
            qh/wuye        | PropertyCompany   | uscc serves { to { id } mode } | {"uscc": "91350100M000100Y43", "serves": [{"to": {"id": "qh/sun"}, "mode": "CONTRACT"}]}
            qh/station     | Institution       | uscc termNumber termSince termDue serves { to { id } } | {"uscc": null, "termNumber": null, "termSince": null, "termDue": null, "serves": [{"to": {"id": "990101001001"}}]}
            qh/sun         | Compound          | servedBy { from { id } since } | {"servedBy": [{"from": {"id": "qh/wuye"}, "since": "2020-01"}]}
            qh/moon        | Compound          | servedBy { from { id } } | {"servedBy": []}
            990101001001   | Community         | servedBy { from { id } mode } | {"servedBy": [{"from": {"id": "qh/station"}, "mode": "PUBLIC"}]}
            """)
    void hasTheFieldsOfItsType(String id, String type, String fields, String expected) {
        graphQl.document("query($id: ID) { organization(id: $id) { ... on %s { %s } } }".formatted(type, fields))
                .variable("id", id)
                .execute()
                .errors()
                .verify()
                .path("organization")
                .matchesJsonStrictly(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            99,                     AdministrativeArea
            9901,                   AdministrativeArea
            990101,                 AdministrativeArea
            990101001,              SubDistrict
            990101001001,           Community
            371602002/didongzhao,   Community
            qh/east-g1,             Grid
            qh/sun,                 Compound
            qh/pwc,                 PartyOrganization
            qh/wuye,                PropertyCompany
            qh/sun-oc,              OwnersCommittee
            qh/station,             Institution
            qh/hotline,             Institution
            qh/market,              Institution
            371702002/market-alliance,  Institution
            371602002/lecture-corps,    Institution
            371702/womens-federation,   Institution
            """)
    void isOfTheTypeOfItsKind(String id, String type) {
        graphQl.document("query($id: ID) { organization(id: $id) { __typename } }")
                .variable("id", id)
                .execute()
                .path("organization.__typename")
                .entity(String.class)
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            990101001003,           , false
            990101001003, 2024-01-01, false
            990101001003, 2023-12-31, true
            990101001003, 1999-01-01, true
            990101001003, 1998-12-31, false
            qh/hotline,             , false
            qh/hotline,   2026-12-31, false
            qh/hotline,   2027-01-01, true
            qh/sun,       1900-01-01, true
            """)
    void isFoundWhetherItExistsOrNotAndSaysSo(String id, String day, boolean exists) {
        graphQl.document("query($id: ID, $asOf: Date) { organization(id: $id, asOf: $asOf) { id exists } }")
                .variable("id", id)
                .variable("asOf", day)
                .execute()
                .path("organization.exists")
                .entity(Boolean.class)
                .isEqualTo(exists);
    }
}
