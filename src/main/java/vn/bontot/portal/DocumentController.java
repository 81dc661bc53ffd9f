package vn.bontot.portal;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.bontot.documents.Document;
import vn.bontot.documents.Documents;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Person;
import vn.bontot.identity.Scope;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;

/** Hands a stored file out to those who may see the organisation whose file it is. */
@Controller
class DocumentController {

    private static final Set<String> SHOWN_IN_THE_BROWSER = Set.of("application/pdf", "image/jpeg", "image/png");

    /** Tasks of a committee about a unit, whose conclusions and minutes are no papers of the unit's. */
    private static final Set<String> OF_COMMITTEES = Set.of(
            "AcceptCase",
            "ConcludeCase",
            "ReviewViolation",
            "HoldRevocationSession",
            "HoldSupplementarySession",
            "HoldLateSession");

    /** What comes with a report may tell who reported. */
    private static final String REPORT = "ReportViolation";

    private final Documents documents;
    private final Organisations organisations;
    private final UnitSights sights;
    private final Scope scope;
    private final CurrentActor current;

    DocumentController(
            Documents documents, Organisations organisations, UnitSights sights, Scope scope, CurrentActor current) {
        this.documents = documents;
        this.organisations = organisations;
        this.sights = sights;
        this.scope = scope;
        this.current = current;
    }

    @GetMapping("/tai-lieu/{id}")
    ResponseEntity<byte[]> open(@PathVariable String id) {
        Document document = documents.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!maySee(current.person(), document)) {
            throw new AccessDeniedException("document " + id + " is out of scope");
        }
        boolean shown = SHOWN_IN_THE_BROWSER.contains(document.contentType());
        return ResponseEntity.ok()
                .contentType(
                        shown ? MediaType.parseMediaType(document.contentType()) : MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document, shown))
                .body(documents.content(id));
    }

    private boolean maySee(Person person, Document document) {
        return document.organisationCode() == null
                ? person.administrator()
                : scope.covers(person.username(), document.organisationCode())
                        && (person.username().equals(document.uploadedBy()) || isNoSecret(document));
    }

    private boolean isNoSecret(Document document) {
        Organisation subject = organisations.get(document.organisationCode());
        if (document.taskKey() == null || !subject.type().isUnit()) {
            return true;
        }
        return document.taskKey().equals(REPORT)
                ? sights.of(subject).inspection()
                : !OF_COMMITTEES.contains(document.taskKey())
                        || sights.of(subject).committee();
    }

    private static String disposition(Document document, boolean shown) {
        return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
