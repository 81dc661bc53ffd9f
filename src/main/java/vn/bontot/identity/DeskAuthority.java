package vn.bontot.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.bontot.desk.Actor;
import vn.bontot.desk.Holders;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.People;
import vn.bontot.desk.TaskAuthority;

/** Answers the desk's questions about people from their accounts and posts. */
@Component
class DeskAuthority implements TaskAuthority, Holders, People {

    private final Posts posts;
    private final Accounts accounts;

    DeskAuthority(Posts posts, Accounts accounts) {
        this.posts = posts;
        this.accounts = accounts;
    }

    @Override
    public boolean holds(String username, OpenTask task) {
        return posts.isOwn(username, task);
    }

    @Override
    public boolean mayEnterFor(String username, OpenTask task) {
        return posts.mayActOnBehalf(username, task);
    }

    @Override
    public Optional<Actor> acting(Actor actor, OpenTask task) {
        Optional<Post> post = actor.onBehalf() == null
                ? posts.postFor(actor.username(), task)
                : posts.officeFor(actor.username(), task);
        return post.map(by -> by.acting(actor));
    }

    @Override
    public Actor acting(Actor actor, String role, String organisationCode) {
        return posts.person(actor.username())
                .flatMap(person -> person.post(role, organisationCode))
                .map(by -> by.acting(actor))
                .orElse(actor);
    }

    @Override
    public List<String> of(String role, String organisationCode) {
        return posts.holders(role, organisationCode);
    }

    @Override
    public String fullName(String username) {
        return accounts.find(username).map(Account::fullName).orElse(username);
    }
}
