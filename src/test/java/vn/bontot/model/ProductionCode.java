package vn.bontot.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import vn.bontot.Application;

/** What the compiled product holds, read without starting it. */
final class ProductionCode {

    private static final Map<String, Class<?>> COMPONENTS = scan(new ClassPathScanningCandidateComponentProvider(true));

    private ProductionCode() {}

    /** Classes by the names under which Spring would know them. */
    static Map<String, Class<?>> components() {
        return COMPONENTS;
    }

    static Map<String, Class<?>> componentsOf(Class<?> type) {
        Map<String, Class<?>> all = new TreeMap<>(COMPONENTS);
        all.values().removeIf(component -> !type.isAssignableFrom(component));
        return all;
    }

    /** The classes that hold the names of models. */
    static Set<Class<?>> modelConstants() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.process\\.\\w+Model")));
        return Set.copyOf(scan(scanner).values());
    }

    /** Components of a type by what their method {@code key()} says; no bean is needed to say it. */
    static <T> Map<String, Class<?>> byKey(Class<T> type, Function<T, String> key) {
        return componentsOf(type).values().stream()
                .collect(Collectors.toMap(
                        component -> key.apply(type.cast(new SpringObjenesis().newInstance(component))),
                        component -> component));
    }

    /** Constants of a class that hold text. */
    static Map<String, String> constants(Class<?> type) {
        Map<String, String> constants = new TreeMap<>();
        ReflectionUtils.doWithLocalFields(type, field -> {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                field.setAccessible(true);
                constants.put(field.getName(), (String) field.get(null));
            }
        });
        return constants;
    }

    /** Texts written in the methods of a class, constants of other classes included. */
    static Set<String> literals(Class<?> type) {
        Set<String> literals = new TreeSet<>();
        var methods = new MethodVisitor(SpringAsmInfo.ASM_VERSION) {
            @Override
            public void visitLdcInsn(Object value) {
                if (value instanceof String text) {
                    literals.add(text);
                }
            }
        };
        try (var bytes = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            new ClassReader(bytes)
                    .accept(
                            new ClassVisitor(SpringAsmInfo.ASM_VERSION) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String type, String generics, String[] thrown) {
                                    return methods;
                                }
                            },
                            ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return literals;
    }

    private static Map<String, Class<?>> scan(ClassPathScanningCandidateComponentProvider scanner) {
        Map<String, Class<?>> found = new TreeMap<>();
        for (BeanDefinition candidate : scanner.findCandidateComponents(Application.class.getPackageName())) {
            Class<?> type = ClassUtils.resolveClassName(candidate.getBeanClassName(), null);
            if (isProduct(type)) {
                found.put(
                        AnnotationBeanNameGenerator.INSTANCE.generateBeanName(
                                candidate, new SimpleBeanDefinitionRegistry()),
                        type);
            }
        }
        return found;
    }

    private static boolean isProduct(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(Application.class.getProtectionDomain().getCodeSource().getLocation());
    }
}
