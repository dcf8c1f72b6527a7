package org.orglattice.sample.plan;

import static org.orglattice.organization.OrganizationKind.COMPOUND;
import static org.orglattice.organization.OrganizationKind.PARTY_ORGANIZATION;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.organization.PartyLevel;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Digits;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.PerEra;
import org.orglattice.sample.model.Seat;
import org.orglattice.sample.model.Town;

/**
 * Plans the compounds and their Party branches, own ones and joint ones.
 */
final class CompoundPlanner {

    private static final double PERSONS_A_HOUSEHOLD = 2.7;

    private final Draft draft;
    private final Town town;
    private final List<String> stems;

    CompoundPlanner(Draft draft) {
        this.draft = draft;
        this.town = draft.town;
        this.stems = Words.shuffled("compound", draft.chance);
    }

    void plan() {
        for (Community community : draft.communities) {
            int count = draft.chance.between(5, 6);
            for (int i = 0; i < count; i++) {
                draft.compounds.add(plan(community, i == 0));
            }
        }
        List<String> courses = Deck.deal(
                draft.chance,
                draft.compounds.size(),
                "BBBB*8",
                "MBBB*6",
                "MMBB*4",
                "MMMB*3",
                "JJJJ*2",
                "JJBB*2",
                "MMMM*11",
                "MMJJ*1");
        for (Compound compound : draft.compounds) {
            planBranch(compound, courses.get(compound.number - 1));
        }
    }

    private Compound plan(Community community, boolean first) {
        int number = draft.compounds.size() + 1;
        boolean young = !first && community.type == Community.Type.RESIDENTIAL && draft.chance.happens(0.2);
        Era born = young ? draft.chance.pick(List.of(Era.Y2021, Era.Y2024)) : community.area.born();
        PerEra<Community> communities = PerEra.from(born, community);
        Body body = draft.body(Digits.in("k%03d", number), COMPOUND, name(community, number), born)
                .home(Era.Y2018, community.area);
        int households = Math.max(36, draft.chance.size(330, 0.75));
        body.state("households", households)
                .state("population", (int) (households * draft.chance.near(PERSONS_A_HOUSEHOLD, 0.2)));
        if (first && community.number == 1) {
            Community other = draft.communities.get(1);
            communities.putFrom(GridPlanner.MOVE, other);
            body.home(GridPlanner.MOVE, other.area);
        }
        return new Compound(number, body, communities);
    }

    private String name(Community community, int number) {
        String suffix = switch (community.type) {
            case RESIDENTIAL -> "compound-suffix";
            case OLD_TOWN -> "old-suffix";
            case VILLAGE -> "village-suffix";
        };
        String stem = stems.get((number - 1) % stems.size());
        return stem + (number > stems.size() ? "二期" : "") + Words.pick(suffix, draft.chance);
    }

    private void planBranch(Compound compound, String dealt) {
        // a joint branch needs a committee above it
        boolean led = compound.first().committee.born() == Era.Y2018;
        String course = led ? dealt : dealt.replace('J', 'M');
        PerEra<Body> joint = new PerEra<>();
        for (Era era : Era.values()) {
            char letter = course.charAt(era.ordinal());
            if (!compound.body.existsIn(era)) {
                continue;
            }
            if (letter == 'B' && compound.branch == null) {
                compound.branch = branch(compound, era);
            } else if (letter == 'J') {
                joint.put(era, jointBranch(compound.first()));
            }
            draft.record("compound-branch", era, letter == 'M' ? Outcome.MISSING : Outcome.SATISFIED, compound.body);
        }
        town.link(compound.body, "PARTICIPATES_IN", joint, "联建单位");
    }

    private Compound.Branch branch(Compound compound, Era born) {
        Body branch = draft.body(compound.key() + "-branch", PARTY_ORGANIZATION, compound.body.name() + "党支部", born)
                .level(PartyLevel.BRANCH)
                .home(Era.Y2018, compound.body);
        for (Era era : Era.values()) {
            if (compound.communities.on(era) != null) {
                branch.reportsTo(era, superior(compound.communityIn(era), era));
            }
        }
        String size = draft.chance.pick(List.of("S", "S", "S", "S", "S", "S", "S", "V", "M"));
        stateSize(branch, Outcome.of(size.charAt(0)));
        String circle = compound.circle();
        Seat secretary = draft.steady(branch, "PARTY_SECRETARY", Profile.PARTY_RESIDENT, circle);
        Seat organizer = draft.steady(branch, "ORGANIZATION_COMMISSIONER", Profile.PARTY_RESIDENT, circle);
        return new Compound.Branch(
                branch,
                secretary,
                organizer,
                draft.steady(branch, "PUBLICITY_COMMISSIONER", Profile.PARTY_RESIDENT, circle));
    }

    private @Nullable Body superior(Community community, Era era) {
        return community.generalBranch != null
                ? community.generalBranch
                : community.committee.existsIn(era) ? community.committee : town.bodyOf("working-committee");
    }

    /** States how many full members a branch has, and writes down what follows. */
    private void stateSize(Body branch, Outcome outcome) {
        int members = Math.max(3, Math.min(50, draft.chance.size(16, 0.6)));
        if (outcome == Outcome.VIOLATION) {
            members = draft.chance.happens(0.5) ? 2 : draft.chance.between(51, 72);
        }
        branch.state("full_members", outcome == Outcome.MISSING ? null : members);
        for (Era era : Era.values()) {
            if (branch.existsIn(era)) {
                draft.record("branch-size", era, outcome, branch);
            }
        }
    }

    /** States the same of the branches of companies. */
    void planCompanyBranches() {
        int number = 0;
        for (Company company : draft.companies) {
            if (company.branch != null) {
                stateSize(company.branch, Outcome.of("SSVSSSMSS".charAt(number++ % 9)));
            }
        }
    }

    private Body jointBranch(Community community) {
        if (community.jointBranch == null) {
            community.jointBranch = draft.body(
                            CommunityPlanner.key(community.number) + "-joint-branch",
                            PARTY_ORGANIZATION,
                            community.area.name() + "联合党支部",
                            Era.Y2018)
                    .level(PartyLevel.JOINT_BRANCH)
                    .home(Era.Y2018, community.area)
                    .reportsTo(Era.Y2018, community.committee);
            draft.steady(community.jointBranch, "PARTY_SECRETARY", Profile.PARTY_RESIDENT, community.circle());
        }
        return community.jointBranch;
    }
}
