package org.orglattice.sample.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.PerEra;
import org.orglattice.sample.model.Seat;
import org.orglattice.sample.model.Town;
import org.orglattice.sample.plan.Compound.Service;

/**
 * Plans which company serves which compound, and its project managers.
 */
final class ServicePlanner {

    private static final int COMPOUNDS_A_MANAGER = 2;

    private final Draft draft;
    private final Town town;
    private final Map<String, List<Cast>> managers = new HashMap<>();
    private final Map<String, Integer> managed = new HashMap<>();

    ServicePlanner(Draft draft) {
        this.draft = draft;
        this.town = draft.town;
    }

    /** A and B are companies, O the one that was replaced, M is none. */
    void plan() {
        List<String> courses = Deck.deal(
                draft.chance,
                draft.compounds.size(),
                "AAAA*10",
                "AABB*4",
                "OBBB*2",
                "ABBB*3",
                "MAAA*4",
                "MMAA*4",
                "MMMA*3",
                "AAAM*1",
                "MMMM*4");
        for (Compound compound : draft.compounds) {
            plan(compound, courses.get(compound.number - 1));
        }
        planSecondCompany();
    }

    private void plan(Compound compound, String course) {
        Service first = new Service(companyFrom(compound.body.born(), null), mode(compound));
        Service second = course.startsWith("O")
                ? new Service(draft.companies.get(1), first.mode())
                : new Service(companyFrom(Era.Y2021, first.company()), "CONTRACT");
        Service replaced = new Service(draft.companies.get(0), first.mode());
        for (Era era : Era.values()) {
            if (!compound.body.existsIn(era)) {
                continue;
            }
            Service service = switch (course.charAt(era.ordinal())) {
                case 'A' -> first;
                case 'B' -> second;
                case 'O' -> replaced;
                default -> null;
            };
            compound.services.put(era, service);
            draft.record("compound-company", era, service == null ? Outcome.MISSING : Outcome.SATISFIED, compound.body);
        }
        for (Service service : new LinkedHashSet<>(List.of(first, second, replaced))) {
            serve(compound, service);
        }
    }

    private String mode(Compound compound) {
        double custody = switch (compound.first().type) {
            case OLD_TOWN -> 0.7;
            case VILLAGE -> 0.5;
            case RESIDENTIAL -> 0.08;
        };
        return draft.chance.happens(custody) ? "CUSTODY" : "CONTRACT";
    }

    /** One of the companies that are there from an era on, the large ones more often. */
    private Company companyFrom(Era era, @Nullable Company butNot) {
        List<Company> candidates = draft.companies.stream()
                .filter(company -> company != butNot && company.body.end() == null && company.body.existsIn(era))
                .toList();
        return candidates.get(draft.chance.pickPlace(
                candidates.stream().mapToInt(Company::weight).toArray()));
    }

    private void serve(Compound compound, Service service) {
        PerEra<Body> link = new PerEra<>();
        for (Era era : Era.values()) {
            link.put(era, service.equals(compound.services.on(era)) ? compound.body : null);
        }
        if (!link.runs().isEmpty()) {
            town.link(service.company().body, "SERVES", link, service.mode());
            planManager(compound, service);
        }
    }

    private void planManager(Compound compound, Service service) {
        Company company = service.company();
        Seat seat = town.post(
                        company.body, "PROJECT_MANAGER", "manager-" + compound.key(), compound.body.name() + "项目经理")
                .seat();
        compound.managers.put(company, seat);
        Cast manager = manager(company, compound);
        for (Era era : Era.values()) {
            if (service.equals(compound.services.on(era))) {
                seat.holdPrimary(era, manager.on(era));
            }
        }
    }

    // one who manages compounds of one community only, so that it is known whom the committees there see
    private Cast manager(Company company, Compound compound) {
        String pool = company.circle() + "#" + compound.communityIn(Era.Y2026).number;
        int count = managed.merge(pool, 1, Integer::sum) - 1;
        List<Cast> pooled = managers.computeIfAbsent(pool, added -> new ArrayList<>());
        if (pooled.size() <= count / COMPOUNDS_A_MANAGER) {
            pooled.add(draft.cast(Profile.MANAGER, company.circle()));
        }
        return pooled.get(count / COMPOUNDS_A_MANAGER);
    }

    // two companies at one compound are two pairs with its branch and its owners' committee
    private void planSecondCompany() {
        draft.compounds.stream()
                .filter(compound -> compound.branch != null
                        && compound.body.born() == Era.Y2018
                        && compound.services.on(Era.Y2026) != null)
                .findFirst()
                .ifPresent(compound -> {
                    List<Company> serving = new ArrayList<>();
                    compound.services
                            .runs()
                            .forEach(run -> serving.add(run.value().company()));
                    Company other = draft.companies.stream()
                            .filter(company -> company.number > 2 && !serving.contains(company))
                            .filter(company -> company.body.born() == Era.Y2018)
                            .findFirst()
                            .orElseThrow();
                    compound.extraService = new Service(other, "CONTRACT");
                    town.link(other.body, "SERVES", PerEra.from(Era.Y2026, compound.body), "CONTRACT");
                });
    }
}
