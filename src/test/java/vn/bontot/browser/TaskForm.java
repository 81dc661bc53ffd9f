package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The form of a task as somebody fills it in: by what is written beside the fields. */
final class TaskForm {

    private static final byte[] PAPER = "%PDF-1.4\n% mẫu\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private final Locator form;

    TaskForm(Page page) {
        this.form = page.locator("form.bontot");
        form.waitFor();
    }

    TaskForm write(String label, String text) {
        field(label).fill(text);
        return this;
    }

    TaskForm write(String label, int number) {
        return write(label, Integer.toString(number));
    }

    TaskForm write(String label, LocalDate day) {
        return write(label, day.format(DateTimeFormatter.ofPattern("d/M/yyyy")));
    }

    TaskForm choose(String label) {
        field(label).check();
        return this;
    }

    TaskForm select(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** In every list the one of this name. */
    TaskForm selectEverywhere(String option) {
        for (Locator list : form.locator("select").all()) {
            list.selectOption(new SelectOption().setLabel(option));
        }
        return this;
    }

    /** In every group of radio buttons the one of this value. */
    TaskForm chooseEverywhere(String value) {
        for (Locator radio :
                form.locator("input[type=radio][value=" + value + "]").all()) {
            radio.check();
        }
        return this;
    }

    TaskForm tickEverything() {
        for (Locator box : form.locator("input[type=checkbox]:visible").all()) {
            box.check();
        }
        return this;
    }

    TaskForm tick(String label) {
        form.getByLabel(label, new Locator.GetByLabelOptions().setExact(false))
                .first()
                .check();
        return this;
    }

    TaskForm unfold(String summary) {
        form.locator("summary").getByText(summary).click();
        return this;
    }

    TaskForm attach(String label) {
        Locator field = field(label);
        field.setInputFiles(new FilePayload("van-ban-mau.pdf", "application/pdf", PAPER));
        // A file that is up moves the buttons below it.
        assertThat(field.locator("xpath=ancestor::*[contains(@class, 'field')][1]")
                        .locator(".files"))
                .isVisible();
        return this;
    }

    TaskForm says(String text) {
        assertThat(form).containsText(text);
        return this;
    }

    /** A line of a list says this of an organisation. */
    TaskForm reads(String organisation, String said) {
        assertThat(form.locator("tr").filter(new Locator.FilterOptions().setHasText(organisation)))
                .containsText(said);
        return this;
    }

    /** How a content stands by what was typed a moment ago. */
    TaskForm stands(int content, String said) {
        assertThat(form.locator("[data-verdict='" + content + "']")).containsText(said);
        return this;
    }

    void press(String button) {
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private Locator field(String label) {
        return form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }
}
