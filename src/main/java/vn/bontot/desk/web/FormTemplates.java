package vn.bontot.desk.web;

import java.util.Set;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;

/** Lets Thymeleaf read the forms where they lie: beside the processes, not among the pages. */
@Configuration(proxyBeanMethods = false)
class FormTemplates {

    @Bean
    SpringResourceTemplateResolver formTemplateResolver(ApplicationContext context, ThymeleafProperties properties) {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix("classpath:/");
        resolver.setSuffix(".html");
        resolver.setResolvablePatterns(Set.of("forms/*"));
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(properties.isCache());
        resolver.setOrder(1);
        return resolver;
    }
}
