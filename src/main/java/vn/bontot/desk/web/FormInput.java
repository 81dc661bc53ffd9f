package vn.bontot.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.bontot.desk.Actor;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.documents.Documents;
import vn.bontot.documents.FileLimits;
import vn.bontot.documents.UnacceptableFile;

/** What came in with a form: typed text, files, and an answer made of both. */
@Component
public class FormInput {

    /** Field: the state of the dossier that the form was opened on. */
    static final String VERSION = "version";

    /** Field: the revision of the draft that the form knows. */
    static final String REVISION = "revision";

    private static final Set<String> NOT_OF_THE_ANSWER = Set.of("_csrf", "inline", "action", VERSION, REVISION);

    private final Documents documents;
    private final FileLimits limits;
    private final AnswerBinder binder;

    FormInput(Documents documents, FileLimits limits, AnswerBinder binder) {
        this.documents = documents;
        this.limits = limits;
        this.binder = binder;
    }

    /** Field name to what was typed; several values of one field stand on lines of their own. */
    public Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, String.join("\n", values)));
        typed.keySet().removeAll(NOT_OF_THE_ANSWER);
        return typed;
    }

    /** What of {@link #typed} is the answer's, or says on whose behalf it is entered; nothing else is kept in a draft. */
    Map<String, String> draft(Class<? extends Record> type, HttpServletRequest request) {
        Map<String, String> typed = typed(request);
        typed.keySet().removeIf(field -> !belongs(type, field));
        return typed;
    }

    private static boolean belongs(Class<? extends Record> type, String field) {
        return AnswerBinder.has(type, field)
                || field.equals(TaskFormController.REASON)
                || field.equals(TaskFormController.PAPER);
    }

    /**
     * Stores the files and puts their ids under their fields; all of them or none.
     *
     * @param type the answer that the form makes
     * @param organisationCode whose files they are
     * @throws Refused where a file is not taken, or a field names a file of somebody else
     */
    @Transactional
    public void storeFiles(
            HttpServletRequest request,
            Class<? extends Record> type,
            Map<String, String> typed,
            String campaignCode,
            String organisationCode,
            String taskKey,
            Actor actor) {
        if (request instanceof MultipartHttpServletRequest multipart) {
            multipart.getMultiFileMap().forEach((field, files) -> {
                for (MultipartFile file : files) {
                    if (!file.isEmpty() && belongs(type, field)) {
                        String id = store(campaignCode, organisationCode, taskKey, field, file, actor);
                        boolean several = AnswerBinder.takesSeveral(type, field);
                        typed.merge(field, id, (before, added) -> several ? before + "\n" + added : added);
                    }
                }
            });
        }
        demandOwnFiles(type, typed, organisationCode);
    }

    private void demandOwnFiles(Class<? extends Record> type, Map<String, String> typed, String organisationCode) {
        Map<String, List<String>> files = new TreeMap<>();
        typed.forEach((field, text) -> {
            if (AnswerBinder.takesSeveral(type, field)) {
                files.put(field, text.lines().filter(id -> !id.isBlank()).toList());
            }
        });
        Set<String> own = documents
                .of(
                        organisationCode,
                        files.values().stream().flatMap(List::stream).toList())
                .keySet();
        files.forEach((field, ids) -> {
            if (!own.containsAll(ids)) {
                throw new Refused(field, "Tệp đính kèm không thuộc hồ sơ này; đề nghị gửi lại tệp.");
            }
            if (ids.size() > limits.maxPerField()) {
                throw new Refused(field, "Mỗi mục được kèm nhiều nhất %d tệp.".formatted(limits.maxPerField()));
            }
        });
    }

    /** @throws Refused naming every field whose text is not what it should be */
    public <A extends Record> A bind(Class<A> type, Map<String, String> typed) {
        return binder.bind(type, typed);
    }

    /** Field to message. */
    public static Map<String, String> problems(Refused refused) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (Problem problem : refused.problems()) {
            byField.merge(problem.field(), problem.message(), (one, other) -> one + " " + other);
        }
        return byField;
    }

    private String store(
            String campaignCode,
            String organisationCode,
            String taskKey,
            String field,
            MultipartFile file,
            Actor actor) {
        try {
            return documents.store(
                    campaignCode,
                    organisationCode,
                    taskKey,
                    field,
                    file.getOriginalFilename(),
                    file.getBytes(),
                    actor.username());
        } catch (UnacceptableFile unacceptable) {
            throw new Refused(field, unacceptable.getMessage());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
