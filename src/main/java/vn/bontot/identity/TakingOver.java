package vn.bontot.identity;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import vn.bontot.desk.SharedTasks;

/**
 * Whoever signs in finds the tasks of their posts: what a predecessor or the one they substitute had taken is common
 * from then on. The dates of posts pass by themselves, so there is no other moment at which to do it.
 */
@Component
class TakingOver {

    private final Posts posts;
    private final SharedTasks tasks;

    TakingOver(Posts posts, SharedTasks tasks) {
        this.posts = posts;
        this.tasks = tasks;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent login) {
        takeOver(login.getAuthentication().getName());
    }

    void takeOver(String username) {
        posts.person(username).ifPresent(person -> person.posts()
                .forEach(post -> tasks.takeOver(username, post.role().id(), post.organisationCode())));
    }
}
