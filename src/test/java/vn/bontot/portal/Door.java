package vn.bontot.portal;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * A way into the product, to be tried by everybody.
 *
 * @param name of the handler, and what tells this door from the others of the same handler
 * @param objects organisations to each of which something belongs that the door may lead to; empty where it leads to the
 *     same for everybody
 * @param request for what belongs to an organisation; the same for all of them where the door is a list
 * @param mark by which one recognises in the answer what belongs to the organisation; null where being let in says it all
 * @param list one answer holds what belongs to several organisations
 */
record Door(
        String name,
        List<String> objects,
        Function<String, AbstractMockHttpServletRequestBuilder<?>> request,
        UnaryOperator<String> mark,
        boolean list) {

    /** Leads to the same for everybody who is let in. */
    static Door same(String name, Function<String, AbstractMockHttpServletRequestBuilder<?>> request) {
        return new Door(name, List.of(), request, null, false);
    }

    static Door to(
            String name, List<String> objects, Function<String, AbstractMockHttpServletRequestBuilder<?>> request) {
        return new Door(name, objects, request, null, false);
    }

    /** Leads to a page of which some learn more than others. */
    static Door part(
            String name,
            List<String> objects,
            Function<String, AbstractMockHttpServletRequestBuilder<?>> request,
            UnaryOperator<String> mark) {
        return new Door(name, objects, request, mark, false);
    }

    static Door list(
            String name,
            List<String> objects,
            Function<String, AbstractMockHttpServletRequestBuilder<?>> request,
            UnaryOperator<String> mark) {
        return new Door(name, objects, request, mark, true);
    }

    /** For those who do not come as far as to any of them; null where there is none. */
    String anyObject() {
        return objects.isEmpty() ? null : objects.get(0);
    }
}
