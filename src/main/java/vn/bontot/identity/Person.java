package vn.bontot.identity;

import java.util.ArrayList;
import java.util.List;

/** An enabled account with the posts that are valid today. */
public record Person(String username, String fullName, boolean administrator, List<Post> posts) {

    /** Engine group of administrators. */
    public static final String ADMINISTRATORS = "camunda-admin";

    public List<String> groups() {
        List<String> groups = new ArrayList<>(posts.stream().map(Post::group).toList());
        if (administrator) {
            groups.add(ADMINISTRATORS);
        }
        return groups;
    }

    public boolean holds(Role role) {
        return role == Role.ADMINISTRATOR ? administrator : posts.stream().anyMatch(post -> post.role() == role);
    }

    /** Where somebody holds the role. */
    public List<String> organisationsOf(Role role) {
        return posts.stream()
                .filter(post -> post.role() == role)
                .map(Post::organisationCode)
                .distinct()
                .toList();
    }

    /** Nobody without a post has any business in the product. */
    public boolean mayEnter() {
        return administrator || !posts.isEmpty();
    }
}
