package org.orglattice.query;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.AdminToken;
import org.orglattice.test.Comparison;
import org.orglattice.test.Reference;
import org.orglattice.test.ServiceTest;
import org.orglattice.test.Tables;
import org.orglattice.test.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class AgainstReferenceIT {

    private HttpGraphQlTester graphQl;

    @Autowired
    void askAsAdministrator(HttpGraphQlTester anybody, AdminToken administrator) {
        graphQl = administrator.asks(anybody);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "990101001001", "qh/sun"})
    void answersAsPlainJavaDoesOnEachDay(String place) throws IOException {
        Reference reference = Reference.of(Tables.in(Path.of("src/test/resources/datasets/qinghe")));
        List<LocalDate> days = new ArrayList<>(reference.turningPoints());
        days.add(TestClock.TODAY);
        days.add(TestClock.TODAY.plusDays(1));

        days.forEach(day -> new Comparison(graphQl, reference, day).within(place));
    }
}
