package vn.bontot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine finds the product's people, and can change nothing about them. */
@IdentityTest
class EnginePeopleTest {

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    FilterService filters;

    @Autowired
    EngineRights rights;

    @Autowired
    TasklistFilters lists;

    @Test
    void usersAreFoundByIdNameAndGroup() {
        User user = identity.createUserQuery().userId("z.bithu").singleResult();
        assertThat(user.getFirstName()).isEqualTo("Bí thư Chi bộ ấp 1");
        assertThat(user.getEmail()).isNull();
        assertThat(identity.createUserQuery()
                        .userIdIn("z.bithu", "z.khac", "nobody")
                        .count())
                .isEqualTo(2);
        assertThat(identity.createUserQuery().userFirstNameLike("%BAN TỔ CHỨC%").list())
                .extracting(User::getId)
                .contains("z.bantochuc", "z.khac", "z.tinh");
        assertThat(identity.createUserQuery()
                        .memberOfGroup("branch-secretary.Z-D01-01")
                        .list())
                .extracting(User::getId)
                .containsExactly("z.bithu", "z.phobithu");
        assertThat(identity.createUserQuery().userId("nobody").singleResult()).isNull();
    }

    @Test
    void usersComeInPagesAndInOrder() {
        assertThat(identity.createUserQuery()
                        .userIdIn("z.bithu", "z.khac", "z.tinh")
                        .orderByUserId()
                        .desc()
                        .listPage(1, 1))
                .extracting(User::getId)
                .containsExactly("z.khac");
        assertThat(identity.createUserQuery()
                        .orderByUserFirstName()
                        .asc()
                        .orderByUserId()
                        .desc()
                        .listPage(0, 3))
                .hasSize(3);
    }

    @Test
    void groupsAreThePostsThatSomebodyHolds() {
        Group group =
                identity.createGroupQuery().groupId("branch-secretary.Z-D01-01").singleResult();
        assertThat(group.getName()).isEqualTo("Cấp ủy chi bộ: Chi bộ ấp 1");
        assertThat(identity.createGroupQuery().groupMember("z.bantochuc").list())
                .extracting(Group::getId)
                .containsExactly("organisation-board.Z");
        assertThat(identity.createGroupQuery().groupMember("z.quantri").list())
                .extracting(Group::getId)
                .containsExactly("camunda-admin");
        assertThat(identity.createGroupQuery().groupMember("z.khong").count()).isZero();
        assertThat(identity.createGroupQuery()
                        .groupNameLike("%chi bộ ấp%")
                        .orderByGroupName()
                        .asc()
                        .listPage(0, 1))
                .hasSize(1);
        assertThat(identity.createTenantQuery().userMember("z.bithu").list()).isEmpty();
    }

    @Test
    void engineWritesNothingAndTakesNoPassword() {
        assertThat(identity.isReadOnly()).isTrue();
        assertThat(identity.checkPassword("z.bithu", "mat-khau-dung")).isFalse();
    }

    @Test
    void rightsAndListsAreMadeOnce() {
        long grants = authorizations.createAuthorizationQuery().count();
        rights.grant();
        lists.create();
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(grants);
        assertThat(filters.createTaskFilterQuery().count()).isEqualTo(3);
    }

    @Test
    void everybodyGetsTasklistDiagramsAndTheThreeListsOnly() {
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                        .count())
                .isEqualTo(5);
    }
}
