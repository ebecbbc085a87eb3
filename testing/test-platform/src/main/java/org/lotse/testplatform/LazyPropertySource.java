package org.lotse.testplatform;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.util.StringUtils;

/** Properties whose values are computed when they are first read. */
final class LazyPropertySource extends EnumerablePropertySource<Map<String, Supplier<String>>> {

    LazyPropertySource(String name, Map<String, Supplier<String>> values) {
        super(name, values);
    }

    @Override
    public String[] getPropertyNames() {
        return StringUtils.toStringArray(source.keySet());
    }

    @Override
    public @Nullable Object getProperty(String name) {
        Supplier<String> value = source.get(name);
        return value == null ? null : value.get();
    }
}
