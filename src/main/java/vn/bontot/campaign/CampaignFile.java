package vn.bontot.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import vn.bontot.desk.Refused;

/** Reads a campaign's definition from JSON and says everything that is wrong with it. */
public final class CampaignFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CampaignFile() {}

    /** @throws Refused where the text is not a complete definition; its problems are Vietnamese sentences */
    public static CampaignDefinition read(byte[] content) {
        CampaignDefinition definition = parse(content);
        List<String> faults = CampaignCheck.of(definition);
        if (!faults.isEmpty()) {
            throw new Refused(
                    faults.stream().map(fault -> new Refused.Problem("", fault)).toList());
        }
        return definition;
    }

    private static CampaignDefinition parse(byte[] content) {
        try {
            CampaignDefinition definition = JSON.readValue(content, CampaignDefinition.class);
            if (definition == null) {
                throw new Refused("Tệp không có nội dung.");
            }
            return definition;
        } catch (UnrecognizedPropertyException unknown) {
            throw new Refused(
                    "Mục “" + place(unknown) + "” không có trong mẫu khai báo phong trào; đề nghị bỏ hoặc sửa tên.");
        } catch (JsonMappingException wrong) {
            throw new Refused(
                    "Giá trị của mục “" + place(wrong) + "” không đúng kiểu; ngày viết dạng \"2023-05-08\", số viết"
                            + " không có dấu nháy, danh sách viết trong ngoặc vuông.");
        } catch (JsonProcessingException broken) {
            throw new Refused(
                    "Tệp không phải JSON: sai ở dòng " + broken.getLocation().getLineNr() + ", cột "
                            + broken.getLocation().getColumnNr() + ".");
        } catch (IOException broken) {
            throw new Refused("Không đọc được tệp; đề nghị lưu lại với bảng mã UTF-8.");
        }
    }

    private static String place(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? "[" + (step.getIndex() + 1) + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
