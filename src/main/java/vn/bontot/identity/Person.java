package vn.bontot.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An enabled account with the posts that are valid today, those it holds in somebody's place among them.
 *
 * @param posts own posts first
 * @param passwordVersion counts the account's passwords
 * @param mustChangePassword the password is the one that was handed out
 */
public record Person(
        String username,
        String fullName,
        boolean administrator,
        List<Post> posts,
        int passwordVersion,
        boolean mustChangePassword) {

    /** Engine group of administrators. */
    public static final String ADMINISTRATORS = "camunda-admin";

    public Person(String username, String fullName, boolean administrator, List<Post> posts) {
        this(username, fullName, administrator, posts, 0, false);
    }

    Person with(List<Post> valid) {
        return new Person(username, fullName, administrator, valid, passwordVersion, mustChangePassword);
    }

    public List<String> groups() {
        List<String> groups =
                new ArrayList<>(posts.stream().map(Post::group).distinct().toList());
        if (administrator) {
            groups.add(ADMINISTRATORS);
        }
        return groups;
    }

    public boolean holds(Role role) {
        return role == Role.ADMINISTRATOR ? administrator : posts.stream().anyMatch(post -> post.role() == role);
    }

    /** Whether all their posts are those of a viewer. */
    public boolean onlyReads() {
        return !administrator && !posts.isEmpty() && posts.stream().allMatch(post -> post.role() == Role.VIEWER);
    }

    /** Where somebody holds the role. */
    public List<String> organisationsOf(Role role) {
        return posts.stream()
                .filter(post -> post.role() == role)
                .map(Post::organisationCode)
                .distinct()
                .toList();
    }

    /** The post by this role and organisation: one's own before one held in somebody's place. */
    public Optional<Post> post(String role, String organisationCode) {
        return posts(role, organisationCode).findFirst();
    }

    Stream<Post> posts(String role, String organisationCode) {
        return posts.stream()
                .filter(post ->
                        post.role().id().equals(role) && post.organisationCode().equals(organisationCode));
    }

    /** Where the person holds a post of their own; never empty, for lists in SQL. */
    public Set<String> ownOrganisations() {
        Set<String> codes =
                posts.stream().filter(Post::own).map(Post::organisationCode).collect(Collectors.toSet());
        return codes.isEmpty() ? Set.of("") : codes;
    }

    /** Nobody without a post has any business in the product. */
    public boolean mayEnter() {
        return administrator || !posts.isEmpty();
    }
}
