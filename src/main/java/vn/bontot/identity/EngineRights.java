package vn.bontot.identity;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the engine allows whom.
 *
 * <p>Everybody who is signed in: Tasklist and the diagrams. Rights on a task come with being its assignee or candidate,
 * by the engine itself, so there is no grant per organisation, and nothing to keep in step with posts. Administrators:
 * everything.
 */
@Component
class EngineRights {

    private final AuthorizationService authorizations;

    EngineRights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @EventListener(ApplicationStartedEvent.class)
    void grant() {
        grantEverybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grantEverybody(Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        for (Resource resource : Resources.values()) {
            grantAdministrators(resource);
        }
    }

    void grantEverybody(Resource resource, String resourceId, Permission permission) {
        boolean known = authorizations
                        .createAuthorizationQuery()
                        .authorizationType(AUTH_TYPE_GLOBAL)
                        .resourceType(resource)
                        .resourceId(resourceId)
                        .count()
                > 0;
        if (!known) {
            Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
            grant.setResource(resource);
            grant.setResourceId(resourceId);
            grant.addPermission(permission);
            authorizations.saveAuthorization(grant);
        }
    }

    private void grantAdministrators(Resource resource) {
        boolean known = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(Person.ADMINISTRATORS)
                        .resourceType(resource)
                        .resourceId(ANY)
                        .count()
                > 0;
        if (!known) {
            Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(Person.ADMINISTRATORS);
            grant.setResource(resource);
            grant.setResourceId(ANY);
            grant.addPermission(Permissions.ALL);
            authorizations.saveAuthorization(grant);
        }
    }
}
