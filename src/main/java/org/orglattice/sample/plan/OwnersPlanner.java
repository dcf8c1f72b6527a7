package org.orglattice.sample.plan;

import static org.orglattice.organization.OrganizationKind.OWNERS_COMMITTEE;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

    OwnersPlanner(Draft draft) {
        this.draft = draft;
    }

    void plan() {
        Iterator<String> existences =
                deal(draft.compounds.size(), "CCCC*4", ".CCC*5", "..CC*5", "...C*3", "CC..*1", "....*22");
        List<Compound> with = new ArrayList<>();
        for (Compound compound : draft.compounds) {
            String course = existences.next();
            Era born = firstIn(course, compound);
            if (born != null) {
                compound.owners = owners(compound, born, course);
                with.add(compound);
            }
        }
        seat(with);
    }

    private void seat(List<Compound> with) {
        int count = with.size();
        Iterator<String> sizes = deal(count, "SSSS*8", "SSSV*1", "VSSS*1", "SVVS*1", "VVVV*1");
        Iterator<String> shared = deal(count, "MMPS*3", "MPSS*3", "SSSS*3", "MMMM*3", "PPPP*2", "MMMP*2", "PSSM*1");
        Iterator<String> chairs = deal(count, "MMSS*3", "MSSS*2", "MMMM*4", "MMMS*3", "MSSM*1");
        Iterator<String> conflicts = deal(count, "SSSS*8", "SVVS*1", "SSVV*1", "SSSV*2", "VSSS*1");
        Iterator<String> directors = deal(count, "SSSS*8", "SSSV*1", "SSVV*1", "SVVS*1");
        for (Compound compound : with) {
            OwnersSeating.Courses courses = new OwnersSeating.Courses(
                    sizes.next(), shared.next(), chairs.next(), conflicts.next(), directors.next());
            new OwnersSeating(draft, compound, courses).plan(size(compound));
        }
    }

    private Iterator<String> deal(int count, String... courses) {
        return Deck.deal(draft.chance, count, courses).iterator();
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
