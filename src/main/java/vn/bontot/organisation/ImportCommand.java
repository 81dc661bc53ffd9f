package vn.bontot.organisation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Component;
import vn.bontot.files.Fault;
import vn.bontot.files.Faults;

/**
 * {@code import-organisations FILE [YYYY-MM-DD]}: the tree of organisations from a file, with the same list of faults as
 * on the page. The day is the one from which the organisations exist; without it, today.
 */
@Component
public class ImportCommand {

    public static final String NAME = "import-organisations";
    public static final int DONE = 0;
    public static final int REFUSED = 2;

    private static final int MOST_ARGUMENTS = 2;

    private final ReceivingOrganisations receiving;
    private final Clock clock;

    public ImportCommand(ReceivingOrganisations receiving, Clock clock) {
        this.receiving = receiving;
        this.clock = clock;
    }

    /**
     * Runs the command.
     *
     * @param args what follows the command's name
     * @return the exit code: {@link #DONE}, or {@link #REFUSED} where nothing was stored
     */
    public int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length < 1 || args.length > MOST_ARGUMENTS) {
            return refused(err, "Cách dùng: java -jar bontot.jar " + NAME + " TỆP [NĂM-THÁNG-NGÀY]");
        }
        LocalDate validFrom;
        try {
            validFrom = args.length == 1 ? LocalDate.now(clock) : LocalDate.parse(args[1]);
        } catch (DateTimeParseException e) {
            return refused(
                    err, "Ngày “" + args[1] + "” không hợp lệ; đề nghị viết dạng NĂM-THÁNG-NGÀY, ví dụ 2020-01-01.");
        }
        byte[] content;
        try {
            content = Files.readAllBytes(Path.of(args[0]));
        } catch (IOException | InvalidPathException e) {
            return refused(
                    err,
                    Fault.ofFile(
                                    OrganisationFile.NAME,
                                    "Không mở được tệp " + args[0] + "; đề nghị kiểm tra tên tệp và quyền đọc.")
                            .describe());
        }
        ReceivingOrganisations.Receipt receipt = receiving.receive(content, validFrom);
        if (!receipt.accepted()) {
            return refused(err, receipt.faults());
        }
        out.println("Đã nhập " + receipt.stored() + " tổ chức đảng.");
        return DONE;
    }

    private static int refused(PrintStream err, String message) {
        err.println(message);
        return REFUSED;
    }

    private static int refused(PrintStream err, Faults faults) {
        faults.print(err);
        return REFUSED;
    }
}
