package vn.bontot.desk.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Receipt;
import vn.bontot.desk.Receipts;
import vn.bontot.desk.Refused;

/**
 * On which state of a dossier a form was filled in: what is known of it, and the latest answer to the task. A form that was
 * opened on another state is not taken before its sender has seen the present one.
 */
@Component
class DossierVersions {

    private final ObjectWriter json;
    private final Receipts receipts;

    DossierVersions(ObjectMapper json, Receipts receipts) {
        this.json = json.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.receipts = receipts;
    }

    /** @param known the prefilled answer */
    String of(OpenTask task, Record known) {
        return hash(known) + "." + latest(task).map(Receipt::id).orElse(0L);
    }

    /** @throws Refused where the dossier was changed since; nobody's work is overwritten */
    void demandUnchanged(OpenTask task, Record known, String seen) {
        if (seen == null || seen.equals(of(task, known))) {
            return;
        }
        throw new Refused(changed(task, seen));
    }

    /** Who changed the dossier since, and when; where that is not known, that it was changed. */
    String changed(OpenTask task, String seen) {
        return latest(task)
                        .filter(receipt -> !seen.endsWith("." + receipt.id()))
                        .map(receipt -> "Hồ sơ vừa được đồng chí %s sửa lúc %s"
                                .formatted(receipt.actorName(), receipt.moment()))
                        .orElse("Dữ liệu của hồ sơ vừa thay đổi")
                + "; nội dung đồng chí nhập vẫn còn dưới đây, đề nghị đối chiếu rồi gửi lại.";
    }

    private Optional<Receipt> latest(OpenTask task) {
        return receipts.ofTask(task.id()).stream().findFirst();
    }

    private String hash(Record known) {
        try {
            return DigestUtils.md5DigestAsHex(json.writeValueAsBytes(known));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
