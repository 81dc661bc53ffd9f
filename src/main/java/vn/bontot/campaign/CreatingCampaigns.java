package vn.bontot.campaign;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Refused;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;

/** Stores a campaign from its definition. Nothing about a campaign is known to the code beside this. */
@Service
public class CreatingCampaigns {

    private static final String NO_CYCLE = "";

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Campaigns campaigns;

    public CreatingCampaigns(JdbcClient jdbc, Organisations organisations, Campaigns campaigns) {
        this.campaigns = campaigns;
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /**
     * Reads a definition and stores it.
     *
     * @throws Refused where the definition is incomplete, its code is taken, or there are no organisations yet
     */
    @Transactional
    public CampaignDefinition create(byte[] json) {
        CampaignDefinition definition = CampaignFile.read(json);
        if (organisations.isEmpty()) {
            throw new Refused("Chưa có tổ chức đảng nào; đề nghị nhập danh sách tổ chức đảng trước.");
        }
        if (campaigns.find(definition.code()).isPresent()) {
            throw new Refused("Đã có phong trào thi đua mã “" + definition.code() + "”; đề nghị đặt mã khác.");
        }
        create(definition);
        return definition;
    }

    @Transactional
    public void create(CampaignDefinition definition) {
        Organisation owner = organisations.province();
        jdbc.sql("insert into campaign (code, name, purpose, owner_code, owner_name, scope, period_from, period_to)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        definition.code(),
                        definition.name(),
                        definition.purpose(),
                        owner.code(),
                        owner.actingBody(),
                        definition.scope(),
                        definition.periodFrom(),
                        definition.periodTo())
                .update();
        numbered(definition.legalBases(), (position, citation) -> jdbc.sql("insert into legal_basis values (?, ?, ?)")
                .params(definition.code(), position, citation)
                .update());
        numbered(definition.criteria(), (position, item) -> jdbc.sql("insert into criterion values (?, ?, ?, ?, ?)")
                .params(definition.code(), item.code(), content(item.code()), position, item.wording())
                .update());
        storeParameters(definition);
        definition.calendar().forEach(date -> storeDate(definition.code(), NO_CYCLE, date));
        numbered(definition.cycles(), (position, cycle) -> {
            jdbc.sql("insert into campaign_cycle values (?, ?, ?, ?, ?)")
                    .params(definition.code(), cycle.code(), position, cycle.name(), cycle.closing())
                    .update();
            cycle.calendar().forEach(date -> storeDate(definition.code(), cycle.code(), date));
        });
    }

    private void storeParameters(CampaignDefinition definition) {
        Parameters parameters =
                Parameters.of(definition.parameters(), definition.cycles().size());
        for (String name : Parameters.keys()) {
            jdbc.sql("insert into campaign_parameter values (?, ?, ?)")
                    .params(definition.code(), name, parameters.value(name))
                    .update();
        }
    }

    private void storeDate(String campaignCode, String cycleCode, CampaignDefinition.Date date) {
        jdbc.sql("insert into calendar_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        campaignCode,
                        cycleCode,
                        date.name(),
                        date.label(),
                        date.on(),
                        date.base(),
                        date.days(),
                        date.workingDays(),
                        date.statedBefore(),
                        date.source())
                .update();
    }

    /** "T3.2" belongs to the third content. */
    private static int content(String code) {
        return Character.digit(code.charAt(1), 10);
    }

    private static <T> void numbered(List<T> values, java.util.function.BiConsumer<Integer, T> each) {
        IntStream.range(0, values.size()).forEach(i -> each.accept(i, values.get(i)));
    }
}
