package vn.bontot.portal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that a thread prepares on the application's database; what runs in the background is not its own. */
class StatementCount implements BeanPostProcessor {

    private final ThreadLocal<Integer> statements = ThreadLocal.withInitial(() -> 0);

    /** How many statements the call prepares. */
    int of(Runnable call) {
        int before = statements.get();
        call.run();
        return statements.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counted(DataSource.class, source) : bean;
    }

    private <T> T counted(Class<T> type, T target) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("prepare")) {
                        statements.set(statements.get() + 1);
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof Connection connection ? counted(Connection.class, connection) : result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
