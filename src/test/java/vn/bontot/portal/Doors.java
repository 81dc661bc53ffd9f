package vn.bontot.portal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.bontot.organisation.Organisation;

/** How to try each handler of the product, with the objects of {@code portal/matrix.sql}. */
final class Doors {

    static final String CAMPAIGN = "MT";

    /** What nobody has. */
    private static final String NOTHING = "khong-co";

    private final Map<String, List<Door>> byHandler = new LinkedHashMap<>();
    private final List<String> all;
    private final List<String> units;
    private final List<String> committees;

    /** @param listings ids of the lists */
    Doors(List<Organisation> organisations, List<String> listings) {
        all = organisations.stream().map(Organisation::code).toList();
        units = organisations.stream()
                .filter(one -> one.type().isUnit())
                .map(Organisation::code)
                .toList();
        committees = organisations.stream()
                .filter(one -> one.code().equals(one.committeeCode()))
                .map(Organisation::code)
                .toList();
        units();
        cases();
        lists(listings);
        bulk();
        dates();
        substitutions();
        ownThings();
    }

    /** Empty where nobody has said how to try the handler. */
    List<Door> of(String handler) {
        if (byHandler.containsKey(handler)) {
            return byHandler.get(handler);
        }
        boolean needsNothing = handler.startsWith("GET ") && !handler.contains("{") || handler.contains(" /quan-tri");
        return needsNothing ? List.of(Door.same(handler, any -> asItStands(handler))) : List.of();
    }

    Set<String> known() {
        return byHandler.keySet();
    }

    /** Nothing is sent; a form may carry files. */
    private static AbstractMockHttpServletRequestBuilder<?> asItStands(String handler) {
        String[] parts = handler.split(" ");
        String path = parts[1].replace("{id}", "990001")
                .replace("{username}", "z.bithu")
                .replaceAll("\\{\\w+}", NOTHING);
        return parts[0].equals("GET") ? get(path) : multipart(HttpMethod.valueOf(parts[0]), path);
    }

    private void units() {
        add(Door.to("GET /don-vi/{code}", all, code -> get("/don-vi/" + code)));
        add(Door.part(
                "GET /don-vi/{code} · số điện thoại", units, code -> get("/don-vi/" + code), code -> "0912-" + code));
        add(Door.part(
                "GET /don-vi/{code} · ý kiến thẩm định, chưa công bố",
                units,
                code -> get("/don-vi/" + code),
                code -> "Ý kiến 2024 «" + code));
        add(Door.to("GET /ho-so/{campaignCode}/{cycleCode}/{unitCode}", units, code -> get("/ho-so/MT/2023/" + code)));
        add(Door.part(
                "GET /ho-so/{campaignCode}/{cycleCode}/{unitCode} · ý kiến thẩm định, đã công bố",
                units,
                code -> get("/ho-so/MT/2023/" + code),
                code -> "Ý kiến 2023 «" + code));
        add(Door.part(
                "GET /ho-so/{campaignCode}/{cycleCode}/{unitCode} · ý kiến thẩm định, chưa công bố",
                units,
                code -> get("/ho-so/MT/2024/" + code),
                code -> "Ý kiến 2024 «" + code));
        add(Door.to("GET /tai-lieu/{id} · biên bản đăng ký", all, code -> get("/tai-lieu/paper." + code)));
        add(Door.to("GET /tai-lieu/{id} · kèm báo cáo vụ việc", units, code -> get("/tai-lieu/report." + code)));
        add(Door.to("GET /phieu-tiep-nhan/{number} · việc", all, code -> get("/phieu-tiep-nhan/" + receipt(code, 0))));
        add(Door.to(
                "GET /phieu-tiep-nhan/{number} · báo cáo vụ việc",
                all,
                code -> get("/phieu-tiep-nhan/" + receipt(code, 100))));
        add(Door.to("GET /so-do/{processInstanceId} · quy trình", all, code -> get("/so-do/run." + code)));
        add(Door.to("GET /so-do/{processInstanceId} · vụ việc", units, code -> get("/so-do/case." + code)));
        add(Door.list("GET /so-do", all, any -> get("/so-do").param("tim", "«"), code -> "toChuc=" + code));
        add(Door.to("GET /so-do · của một tổ chức", all, code -> get("/so-do").param("toChuc", code)));
        add(Door.to("POST /dang-ky/rut-lai", units, code -> post("/dang-ky/rut-lai")
                .param("dangKy", "registration/MT/" + code)));
        add(Door.list(
                "GET /ho-so-khong-nop",
                units,
                any -> get("/ho-so-khong-nop"),
                code -> "value=\"assessment/MT/2025/" + code));
        add(Door.to("POST /ho-so-khong-nop", units, code -> post("/ho-so-khong-nop")
                .param("entryId", "assessment/MT/2025/" + code)));
    }

    private void cases() {
        String page = "GET /vu-viec/{campaignCode}/{cycleCode}/{unitCode}/{number}";
        add(Door.to(page + " · chưa thụ lý", units, code -> aCase(code, 1)));
        add(Door.to(page + " · đã thụ lý", units, code -> aCase(code, 2)));
        add(Door.part(page + " · nội dung", units, code -> aCase(code, 2), code -> "Nội dung «" + code + "»"));
        add(Door.part(
                page + " · người phản ánh", units, code -> aCase(code, 2), code -> "Người phản ánh «" + code + "»"));
        add(Door.part(page + " · quyết định chưa ban hành", units, code -> aCase(code, 2), Doors::decision));
        add(Door.part(
                "GET /don-vi/{code} · quyết định chưa ban hành",
                units,
                code -> get("/don-vi/" + code),
                Doors::decision));
        add(Door.list(
                "GET /vu-viec/{campaignCode}/bao-cao", units, any -> get("/vu-viec/MT/bao-cao"), code -> code + "\""));
        add(Door.to("GET /vu-viec/{campaignCode}/bao-cao · của một tổ chức", units, code -> get("/vu-viec/MT/bao-cao")
                .param("donVi", code)));
        add(Door.to("POST /vu-viec/{campaignCode}/bao-cao", units, code -> post("/vu-viec/MT/bao-cao")
                .param("unitCode", code)));
    }

    private void lists(List<String> listings) {
        for (String id : listings) {
            List<String> rows = id.equals("bao-cao-cap-uy") ? committees : units;
            add(Door.list("GET /danh-sach/{id} · " + id, rows, any -> list("/danh-sach/" + id), Doors::named));
        }
        // What is read is the same for all three.
        add(Door.list("GET /danh-sach/{id}/ban-in", units, any -> list("/danh-sach/so-dang-ky/ban-in"), Doors::named));
        add(Door.list("GET /danh-sach/{id}.xlsx", units, any -> list("/danh-sach/so-dang-ky.xlsx"), Doors::named));
        add(Door.list(
                "GET /danh-sach/{id} · qua-han, số điện thoại",
                units,
                any -> list("/danh-sach/qua-han"),
                code -> "0912-" + code));
        add(Door.list(
                "GET /danh-sach/{id} · so-dang-ky, số điện thoại",
                units,
                any -> list("/danh-sach/so-dang-ky"),
                code -> "0912-" + code));
        add(Door.list(
                "GET /danh-sach/{id} · cong-nhan, chưa công bố",
                units,
                any -> get("/danh-sach/cong-nhan").param("ma", CAMPAIGN).param("ky", "2024"),
                Doors::named));
        add(Door.list(
                "GET /danh-sach/{id} · danh-sach-hoi-nghi, chưa công bố",
                units,
                any -> get("/danh-sach/danh-sach-hoi-nghi")
                        .param("ma", CAMPAIGN)
                        .param("ky", "2024"),
                Doors::named));
        add(Door.list(
                "GET /danh-sach/{id} · ho-so, công nhận chưa công bố",
                units,
                any -> get("/danh-sach/ho-so")
                        .param("ma", CAMPAIGN)
                        .param("ky", "2024")
                        .param("trangThai", "RECOGNISED"),
                Doors::named));
        add(Door.list(
                "GET /tra-cuu · tổ chức đảng",
                units,
                any -> get("/tra-cuu").param("phongTrao", CAMPAIGN),
                code -> "/don-vi/" + code));
        add(Door.list(
                "GET /tra-cuu · vụ việc chưa thụ lý",
                units,
                any -> get("/tra-cuu").param("phongTrao", CAMPAIGN).param("muc", "vu-viec"),
                code -> "/vu-viec/MT/2023/" + code + "/1"));
        add(Door.list(
                "GET /tra-cuu · vụ việc đã thụ lý",
                units,
                any -> get("/tra-cuu").param("phongTrao", CAMPAIGN).param("muc", "vu-viec"),
                code -> "/vu-viec/MT/2023/" + code + "/2"));
        add(Door.list(
                "GET /phong-trao", units, any -> get("/phong-trao").param("ma", CAMPAIGN), code -> "/don-vi/" + code));
        add(Door.list("GET /", all, any -> get("/"), code -> "/viec/[A-Za-z]+\\." + code));
    }

    private void bulk() {
        List<String> waiting = List.of("ZZ-C01", "Z-D01-01");
        add(Door.list(
                "GET /xu-ly-nhieu",
                waiting,
                any -> get("/xu-ly-nhieu").param("loai", "AcceptRegistration"),
                Doors::acceptance));
        add(Door.to("POST /xu-ly-nhieu", waiting, code -> post("/xu-ly-nhieu")
                .param("loai", "AcceptRegistration")
                .param("hanhDong", "AGREED")
                .param("viec", acceptance(code))));
        add(Door.same(
                "POST /xu-ly-nhieu ?tatCa",
                any -> post("/xu-ly-nhieu").param("loai", "AcceptRegistration").param("tatCa", "99")));
        add(Door.to("GET /xu-ly-nhieu/{id}", committees, code -> get("/xu-ly-nhieu/act." + code)));
        add(Door.to("POST /xu-ly-nhieu/{id}/gui", committees, code -> post("/xu-ly-nhieu/act." + code + "/gui")));
        add(Door.to("POST /xu-ly-nhieu/{id}/huy", committees, code -> post("/xu-ly-nhieu/act." + code + "/huy")));
    }

    /** The campaign is the province's. */
    private void dates() {
        List<String> owner = all.stream().filter(code -> code.equals("ZP")).toList();
        List<String> others = all.stream().filter(code -> !code.equals("ZP")).toList();
        String move = "GET /phong-trao/{code}/lich/lan-chuyen/{id}";
        add(Door.list(
                "GET /phong-trao/{code}/lich",
                others,
                any -> get("/phong-trao/MT/lich"),
                code -> "/lan-chuyen/" + numbered(code, others)));
        add(Door.to(
                move + " · của một tổ chức",
                others,
                code -> get("/phong-trao/MT/lich/lan-chuyen/" + numbered(code, others))));
        add(Door.same(move + " · cả phong trào", any -> get("/phong-trao/MT/lich/lan-chuyen/990099")));
        add(Door.to("GET /phong-trao/{code}/lich/chuyen", owner, any -> get("/phong-trao/MT/lich/chuyen")));
        add(Door.to("POST /phong-trao/{code}/lich/chuyen", owner, any -> post("/phong-trao/MT/lich/chuyen")
                .param("moc", "registrationDue")));
    }

    private void substitutions() {
        add(Door.list(
                "GET /uy-quyen", all, any -> get("/uy-quyen").param("timChucTrach", "thử"), code -> "toChuc=" + code));
        add(Door.to("GET /uy-quyen/moi", all, code -> ofPost(get("/uy-quyen/moi"), code)));
        add(Door.to("POST /uy-quyen", all, code -> ofPost(post("/uy-quyen"), code)
                .param("nguoiThay", "thay")
                .param("tuNgay", PermissionMatrixTest.TODAY.toString())
                .param("denNgay", PermissionMatrixTest.TODAY.plusDays(7).toString())
                .param("vanBan", "2-GUQ")));
        add(Door.to(
                "POST /uy-quyen/{id}/ket-thuc", all, code -> post("/uy-quyen/" + numbered(code, all) + "/ket-thuc")));
    }

    private MockHttpServletRequestBuilder ofPost(MockHttpServletRequestBuilder request, String code) {
        String role = substituted(code);
        return request.param("nguoi", "m." + role + "." + code)
                .param("vaiTro", role)
                .param("toChuc", code);
    }

    private String substituted(String code) {
        return !units.contains(code)
                ? "organisation-board"
                : code.equals("Z-D01") ? "grassroots-office" : "branch-secretary";
    }

    /** What belongs to the viewer of each organisation. */
    private void ownThings() {
        add(Door.list("GET /thong-bao", all, any -> get("/thong-bao"), code -> "Nhắc «" + code));
        add(Door.list(
                "GET /phieu-tiep-nhan",
                all,
                any -> get("/phieu-tiep-nhan"),
                code -> "/phieu-tiep-nhan/" + receipt(code, 0)));
        add(Door.list("GET /lich-ca-nhan", all, any -> get("/lich-ca-nhan"), code -> "/lich/secret-" + code));
        add(Door.same("POST /lich-ca-nhan/dia-chi", any -> post("/lich-ca-nhan/dia-chi")));
        add(Door.same("POST /lich-ca-nhan/thu-hoi", any -> post("/lich-ca-nhan/thu-hoi")));
        List<String> one = List.of("Z");
        add(Door.list("GET /lich/{secret}.ics", one, any -> get("/lich/secret-Z.ics"), code -> "BEGIN:VEVENT"));
        add(Door.list(
                "GET /lich/{secret}.ics · của người đã thôi chức trách",
                one,
                any -> get("/lich/secret-cuu.ics"),
                code -> "BEGIN:VEVENT"));
        add(Door.same("POST /mat-khau", any -> post("/mat-khau")
                .param("hienTai", "sai")
                .param("moi", "sai")
                .param("nhapLai", "sai")));
        add(Door.same("GET /huong-dan/{name:[A-Za-z-]+}.md", any -> get("/huong-dan/README.md")));
        add(Door.same("GET /huong-dan/anh/{name:[a-z0-9-]+}.png", any -> get("/huong-dan/anh/tiep-nhan-dang-ky.png")));
    }

    private void add(Door door) {
        byHandler
                .computeIfAbsent(door.name().split(" · ")[0], handler -> new ArrayList<>())
                .add(door);
    }

    private static MockHttpServletRequestBuilder list(String path) {
        return get(path).param("ma", CAMPAIGN).param("ky", "2023");
    }

    private static MockHttpServletRequestBuilder aCase(String unit, int number) {
        return get("/vu-viec/MT/2023/" + unit + "/" + number);
    }

    /** The task of a committee's board. */
    private static String acceptance(String unit) {
        return "AcceptRegistration." + unit.split("-")[0] + "." + unit;
    }

    private static String decision(String unit) {
        return "Quyết định «" + unit;
    }

    private static String named(String code) {
        return "«" + code + " đây»";
    }

    private String receipt(String code, int first) {
        return "2024-" + (first + numbered(code, all));
    }

    private static int numbered(String code, List<String> among) {
        return 990001 + among.stream().sorted().toList().indexOf(code);
    }
}
