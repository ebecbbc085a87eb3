package org.lotse.lists.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page; null on the last */
record CursorPage<T>(List<T> items, @Nullable String next) {}
