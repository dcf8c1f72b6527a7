package org.orglattice.sample.plan;

import static org.orglattice.organization.OrganizationKind.OWNERS_COMMITTEE;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Moment;

/**
 * Plans the owners' committees: which there are, how large they are and when their terms end.
 */
final class OwnersPlanner {

    private static final int HOUSEHOLDS_A_STEP = 350;

    private final Draft draft;
    private final Iterator<String> existences;
    private final Iterator<String> sizes;
    private final Iterator<String> shared;
    private final Iterator<String> chairs;
    private final Iterator<String> conflicts;
    private final Iterator<String> directors;

    OwnersPlanner(Draft draft) {
        this.draft = draft;
        existences = deal("CCCC*4", ".CCC*5", "..CC*5", "...C*3", "CC..*1", "....*14");
        sizes = deal("SSSS*8", "SSSV*1", "VSSS*1", "SVVS*1", "VVVV*1");
        shared = deal("MMPS*3", "MPSS*3", "SSSS*3", "MMMM*3", "PPPP*2", "MMMP*2", "PSSM*1");
        chairs = deal("MMSS*3", "MSSS*2", "MMMM*4", "MMMS*3", "MSSM*1");
        conflicts = deal("SSSS*8", "SVVS*1", "SSVV*1", "SSSV*1", "VSSS*1");
        directors = deal("SSSS*8", "SSSV*1", "SVVS*1");
    }

    private Iterator<String> deal(String... courses) {
        return Deck.deal(draft.chance, draft.compounds.size(), courses).iterator();
    }

    void plan() {
        for (Compound compound : draft.compounds) {
            String course = existences.next();
            OwnersSeating.Courses seating = new OwnersSeating.Courses(
                    sizes.next(), shared.next(), chairs.next(), conflicts.next(), directors.next());
            Era born = firstIn(course, compound);
            if (born != null) {
                compound.owners = owners(compound, born, course);
                new OwnersSeating(draft, compound, compound.owners, seating).plan(size(compound));
            }
        }
    }

    private static @Nullable Era firstIn(String course, Compound compound) {
        for (Era era : Era.values()) {
            if (course.charAt(era.ordinal()) == 'C' && compound.body.existsIn(era)) {
                return era;
            }
        }
        return null;
    }

    private Body owners(Compound compound, Era born, String course) {
        Body owners = draft.body(compound.key() + "-owners", OWNERS_COMMITTEE, compound.body.name() + "业主委员会", born)
                .state("short_name", compound.body.name() + "业委会")
                .home(Era.Y2018, compound.body);
        if (course.endsWith(".")) {
            owners.dissolved(draft.town.date(Era.Y2024, Moment.END));
        }
        Term.plan(draft, owners, "owners-committee-term", compound.number);
        return owners;
    }

    private static int size(Compound compound) {
        int households = (int) compound.body.facts().get("households");
        return Math.min(11, 5 + 2 * (households / HOUSEHOLDS_A_STEP));
    }
}
