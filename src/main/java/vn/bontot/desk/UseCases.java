package vn.bontot.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The use case of each user task. */
@Component
public class UseCases {

    private final Map<String, TaskUseCase<?>> byKey;

    public UseCases(List<TaskUseCase<?>> useCases) {
        this.byKey = useCases.stream().collect(Collectors.toMap(TaskUseCase::key, Function.identity()));
    }

    public TaskUseCase<?> of(String taskKey) {
        TaskUseCase<?> useCase = byKey.get(taskKey);
        if (useCase == null) {
            throw new IllegalStateException("no use case for task " + taskKey);
        }
        return useCase;
    }
}
