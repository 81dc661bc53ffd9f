package vn.bontot.desk.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Where a form is shown: inside Tasklist, or as a page of its own. */
enum Door {
    INLINE("desk/inline", "desk/receipt-inline", "desk/message-inline"),
    PAGE("desk/page", "desk/receipt", "desk/message");

    private final String form;
    private final String receipt;
    private final String message;

    Door(String form, String receipt, String message) {
        this.form = form;
        this.receipt = receipt;
        this.message = message;
    }

    ModelAndView form() {
        return new ModelAndView(form);
    }

    ModelAndView receipt() {
        return new ModelAndView(receipt);
    }

    ModelAndView message(HttpStatus status, String text) {
        ModelAndView shown = new ModelAndView(message).addObject("message", text);
        shown.setStatus(status);
        return shown;
    }
}
