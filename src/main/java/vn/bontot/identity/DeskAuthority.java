package vn.bontot.identity;

import java.util.List;
import org.springframework.stereotype.Component;
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
    public List<String> of(String role, String organisationCode) {
        return posts.holders(role, organisationCode);
    }

    @Override
    public String fullName(String username) {
        return accounts.find(username).map(Account::fullName).orElse(username);
    }
}
