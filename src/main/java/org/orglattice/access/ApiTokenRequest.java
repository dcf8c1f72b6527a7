package org.orglattice.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orglattice.query.UserError;
import org.orglattice.text.Bilingual;

/**
 * What an API token is to be.
 *
 * @param name what it is for
 * @param grants what it is to grant
 * @param expiresOn the first day on which it holds no more, or {@code null} for never
 */
public record ApiTokenRequest(
        String name, List<GrantRequest> grants, @Nullable LocalDate expiresOn) {

    private static final int LONGEST_NAME = 100;

    /**
     * A grant that is asked for.
     *
     * @param role the role
     * @param organization the id of the organization within which it is, or {@code null} for the whole graph
     */
    public record GrantRequest(AccessRole role, @Nullable String organization) {}

    /**
     * Tells what is wrong with it.
     *
     * @param today the day it is
     * @param known tells which of some ids are organizations
     * @return all faults
     */
    public List<UserError> errors(LocalDate today, Function<Collection<String>, Set<String>> known) {
        List<UserError> errors = new ArrayList<>();
        if (name.isBlank()) {
            errors.add(error("MISSING_VALUE", Bilingual.of("令牌需要一个名称。", "A token needs a name."), "input", "name"));
        }
        if (name.length() > LONGEST_NAME) {
            errors.add(error(
                    "BAD_VALUE",
                    Bilingual.of("名称最多 %s 个字。", "A name may have %s characters at most.", LONGEST_NAME),
                    "input",
                    "name"));
        }
        if (grants.isEmpty()) {
            errors.add(error(
                    "MISSING_VALUE",
                    Bilingual.of("令牌至少要授予一个角色。", "A token grants one role at least."),
                    "input",
                    "grants"));
        }
        if (expiresOn != null && !expiresOn.isAfter(today)) {
            errors.add(error(
                    "BAD_DATE",
                    Bilingual.of("失效日期 %s 不在将来。", "The day %s is not in the future.", expiresOn),
                    "input",
                    "expiresOn"));
        }
        addGrantErrors(known, errors);
        return errors;
    }

    private void addGrantErrors(Function<Collection<String>, Set<String>> known, List<UserError> errors) {
        Set<String> organizations = known.apply(grants.stream()
                .map(GrantRequest::organization)
                .filter(Objects::nonNull)
                .toList());
        for (int i = 0; i < grants.size(); i++) {
            String organization = grants.get(i).organization();
            String[] path = {"input", "grants", String.valueOf(i), "organization"};
            if (organization == null) {
                continue;
            }
            if (grants.get(i).role() == AccessRole.ADMIN) {
                errors.add(
                        error("BAD_VALUE", Bilingual.of("ADMIN 只能授予整个图。", "ADMIN is for the whole graph only."), path));
            } else if (!organizations.contains(organization)) {
                errors.add(error(
                        "UNKNOWN_REFERENCE",
                        Bilingual.of("没有 id 为“%s”的组织。", "There is no organization with the id \"%s\".", organization),
                        path));
            }
        }
    }

    private static UserError error(String code, Bilingual sentence, String... path) {
        return new UserError(code, sentence, List.of(path), null);
    }

    /**
     * What it is to grant.
     *
     * @return the grants, each once
     */
    public List<Grant> grantsAsked() {
        return grants.stream()
                .map(each -> new Grant(each.role(), each.organization()))
                .distinct()
                .toList();
    }
}
