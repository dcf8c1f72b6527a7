package org.orglattice.sample.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.time.PartialDate;

/**
 * A fictional sub-district while it is planned, and then as a whole: its organizations, people and posts, and what is known of
 * them on the day of each era.
 */
public final class Town {

    private final String id;
    private final Body root;
    private final Chance chance;
    private final Answers answers = new Answers();
    private final Map<String, Body> bodies = new HashMap<>();
    private final List<Body> inOrder = new ArrayList<>();
    private final Map<String, Post> posts = new HashMap<>();
    private final List<Post> postsInOrder = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final Records records = new Records();

    /**
     * Begins with nothing but the sub-district itself.
     *
     * @param id its division code
     * @param name its name
     * @param chance decides what is left to chance
     */
    public Town(String id, String name, Chance chance) {
        this.id = id;
        this.chance = chance;
        this.root = add(new Body(id, OrganizationKind.SUB_DISTRICT, name));
    }

    /**
     * Adds an organization.
     *
     * @param key what follows the sub-district's id in its own
     * @param kind what it is
     * @param name its name
     * @return the organization, without a home
     */
    public Body body(String key, OrganizationKind kind, String name) {
        return add(new Body(id + "/" + key, kind, name));
    }

    /**
     * Adds a community.
     *
     * @param number its number, from 1
     * @param name its name
     * @return the community, whose id is its division code
     */
    public Body community(int number, String name) {
        String code = id + Digits.in("%03d", number);
        return add(new Body(code, OrganizationKind.COMMUNITY, name))
                .state("code", code)
                .home(Era.Y2018, root);
    }

    private Body add(Body body) {
        if (bodies.put(body.id(), body) != null) {
            throw new IllegalStateException(body.id() + " is there twice");
        }
        inOrder.add(body);
        return body;
    }

    /**
     * Finds the post of a role at an organization, or adds it.
     *
     * @param body the organization
     * @param role the role
     * @return the only post of that role there
     */
    public Post post(Body body, String role) {
        return post(body.id() + ":" + role, body, role, null);
    }

    /**
     * Finds one of several posts of a role at an organization, or adds it.
     *
     * @param body the organization
     * @param role the role
     * @param key tells it from the others
     * @param title its title
     * @return the post
     */
    public Post post(Body body, String role, String key, String title) {
        return post(body.id() + ":" + key, body, role, title);
    }

    private Post post(String postId, Body body, String role, @Nullable String title) {
        return posts.computeIfAbsent(postId, added -> {
            Post post = new Post(postId, body, role, title);
            postsInOrder.add(post);
            return post;
        });
    }

    /**
     * Adds a member.
     *
     * @param name the name
     * @param circle where the member is known
     * @return the member
     */
    public Person person(String name, String circle) {
        Person person = new Person(id + Digits.in("/p-%04d", people.size() + 1), name, circle);
        people.add(person);
        return person;
    }

    /**
     * Adds a link for each run of eras.
     *
     * @param from who serves or takes part
     * @param type how
     * @param to whom, in which era
     * @param detail the mode, or as what
     */
    public void link(Body from, String type, PerEra<Body> to, @Nullable String detail) {
        for (PerEra.Run<Body> run : to.runs()) {
            boolean ended = !run.last().isPresent();
            records.links()
                    .add(new Link(
                            from,
                            type,
                            run.value(),
                            detail,
                            date(run.first(), Moment.CHANGE),
                            ended ? date(run.last().next(), Moment.CHANGE) : null));
        }
    }

    /**
     * A date at which something changes.
     *
     * @param era in the stretch of which era
     * @param moment in which part of it
     * @return the date
     */
    public PartialDate date(Era era, Moment moment) {
        return chance.date(era, moment);
    }

    /**
     * Tells whether an organization lies within the sub-district on the day of an era.
     *
     * @param body the organization
     * @param era the era
     * @return whether it exists and its home line leads to the sub-district
     */
    public boolean holds(Body body, Era era) {
        return chain(body, era).anyMatch(each -> each == root);
    }

    /**
     * The home line on the day of an era.
     *
     * @param body where it begins
     * @param era the era
     * @return the body and all above it within the sub-district; none where it does not exist
     */
    public static Stream<Body> chain(Body body, Era era) {
        return Stream.iterate(
                body,
                each -> each != null && each.existsIn(era),
                each -> each.homes().on(era));
    }

    /**
     * The sub-district's id.
     *
     * @return its division code
     */
    public String id() {
        return id;
    }

    /**
     * The sub-district itself.
     *
     * @return its organization
     */
    public Body root() {
        return root;
    }

    /**
     * What decides what is left to chance.
     *
     * @return the course of chance of this sub-district
     */
    public Chance chance() {
        return chance;
    }

    /**
     * What is recorded beside organizations, posts and members.
     *
     * @return the records, which grow while the sub-district is planned
     */
    public Records records() {
        return records;
    }

    /**
     * What is known.
     *
     * @return the answers
     */
    public Answers answers() {
        return answers;
    }

    /**
     * Finds an organization.
     *
     * @param key what follows the sub-district's id in its own
     * @return the organization
     */
    public Body bodyOf(String key) {
        return bodies.get(id + "/" + key);
    }

    /**
     * Its organizations.
     *
     * @return all of them, in the order in which they were planned
     */
    public List<Body> bodies() {
        return inOrder;
    }

    /**
     * Its posts.
     *
     * @return all of them, in the order in which they were planned
     */
    public List<Post> posts() {
        return postsInOrder;
    }

    /**
     * Its members.
     *
     * @return all of them, in the order of their ids
     */
    public List<Person> people() {
        return people;
    }
}
