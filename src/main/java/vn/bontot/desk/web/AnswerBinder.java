package vn.bontot.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;

/** Makes a typed answer of what was typed into a form. */
@Component
class AnswerBinder {

    private final FormattingConversionService conversion = new DefaultFormattingConversionService();

    AnswerBinder() {
        conversion.addConverter(String.class, java.time.LocalDate.class, java.time.LocalDate::parse);
    }

    /**
     * @param typed field name to value; lists and maps as {@code name[key]}
     * @throws Refused naming every field whose text is not what it should be
     */
    <A extends Record> A bind(Class<A> type, Map<String, String> typed) {
        DataBinder binder = new DataBinder(null, "answer");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.setConversionService(conversion);
        binder.construct(new TypedValues(typed));
        List<Problem> problems = new ArrayList<>();
        for (FieldError error : binder.getBindingResult().getFieldErrors()) {
            problems.add(new Problem(error.getField(), message(type, error.getField())));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return type.cast(binder.getTarget());
    }

    private String message(Class<?> type, String field) {
        Class<?> expected = java.util.Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .<Class<?>>map(java.lang.reflect.RecordComponent::getType)
                .findFirst()
                .orElse(String.class);
        if (Number.class.isAssignableFrom(expected) || expected == int.class) {
            return "Đề nghị nhập số nguyên, ví dụ 15.";
        }
        return expected == java.time.LocalDate.class
                ? "Đề nghị nhập ngày theo dạng ngày/tháng/năm."
                : "Giá trị không hợp lệ, đề nghị chọn lại.";
    }

    private record TypedValues(Map<String, String> typed) implements DataBinder.ValueResolver {

        @Override
        public Object resolveValue(String name, Class<?> type) {
            String value = typed.get(name);
            if (value == null || value.isBlank()) {
                return type == boolean.class ? "false" : null;
            }
            return value.strip();
        }

        @Override
        public Set<String> getNames() {
            return typed.keySet();
        }
    }
}
