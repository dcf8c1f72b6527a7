package org.orglattice.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what is asked about the links between organizations.
 */
@Controller
class LinkController {

    private static final Cypher LINKS = Cypher.file("organization/links");

    @SchemaMapping(typeName = "Organization")
    CompletableFuture<List<OrganizationLink>> links(
            Organization organization, @Argument @Nullable List<LinkType> types, Snapshot snapshot) {
        return ask(organization, types == null ? List.of(LinkType.values()) : types, null, snapshot);
    }

    @SchemaMapping(typeName = "Compound", field = "servedBy")
    CompletableFuture<List<OrganizationLink>> whoServesCompound(Organization compound, Snapshot snapshot) {
        return servedBy(compound, snapshot);
    }

    @SchemaMapping(typeName = "Community", field = "servedBy")
    CompletableFuture<List<OrganizationLink>> whoServesCommunity(Organization community, Snapshot snapshot) {
        return servedBy(community, snapshot);
    }

    @SchemaMapping(typeName = "PropertyCompany", field = "serves")
    CompletableFuture<List<OrganizationLink>> whomCompanyServes(Organization company, Snapshot snapshot) {
        return serves(company, snapshot);
    }

    @SchemaMapping(typeName = "Institution", field = "serves")
    CompletableFuture<List<OrganizationLink>> whomInstitutionServes(Organization institution, Snapshot snapshot) {
        return serves(institution, snapshot);
    }

    private static CompletableFuture<List<OrganizationLink>> servedBy(Organization served, Snapshot snapshot) {
        return ask(served, List.of(LinkType.SERVES), "to", snapshot);
    }

    private static CompletableFuture<List<OrganizationLink>> serves(Organization serving, Snapshot snapshot) {
        return ask(serving, List.of(LinkType.SERVES), "from", snapshot);
    }

    private static CompletableFuture<List<OrganizationLink>> ask(
            Organization organization, List<LinkType> types, @Nullable String end, Snapshot snapshot) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("types", types.stream().map(Enum::name).toList());
        arguments.put("end", end);
        return snapshot.list(LINKS, organization.id(), arguments, OrganizationLink::of);
    }
}
