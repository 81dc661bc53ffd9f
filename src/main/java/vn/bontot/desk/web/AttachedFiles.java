package vn.bontot.desk.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.bontot.documents.Document;
import vn.bontot.documents.Documents;
import vn.bontot.documents.FileLimits;

/** What a form shows of files: those that are attached to it, and how much may be attached. */
@Component
public class AttachedFiles {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Documents documents;
    private final FileLimits limits;

    AttachedFiles(Documents documents, FileLimits limits) {
        this.documents = documents;
        this.limits = limits;
    }

    /** @param documents by id */
    public record Shown(Map<String, Document> documents, FileLimits limits) {

        /** Null where the file is unknown or somebody else's. */
        public Document find(String id) {
            return documents.get(id);
        }

        /** The files of one field: what was sent with the form, or what is known. */
        public List<String> of(String field, Collection<String> known, Map<String, String> typed) {
            if (typed == null) {
                return known == null ? List.of() : List.copyOf(known);
            }
            return typed.getOrDefault(field, "")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /**
     * The files of an organisation that an answer or what was typed names, read at once.
     *
     * @param answer null where only what was typed counts
     */
    public Shown in(String organisationCode, Record answer, Map<String, String> typed) {
        List<String> texts = new ArrayList<>(typed == null ? List.of() : typed.values());
        texts.add(String.valueOf(answer));
        TreeSet<String> ids = new TreeSet<>();
        texts.forEach(text -> ID.matcher(text).results().map(MatchResult::group).forEach(ids::add));
        return new Shown(documents.of(organisationCode, ids), limits);
    }
}
