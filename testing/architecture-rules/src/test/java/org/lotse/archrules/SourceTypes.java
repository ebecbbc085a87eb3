package org.lotse.archrules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types that Java source files declare. */
final class SourceTypes {

    /**
     * A declared class, record, interface, enum or annotation.
     *
     * @param file source file, relative to the root of the project
     * @param module folder of the nearest {@code pom.xml} above the file, relative to the root
     * @param topLevel false for a nested or local type
     */
    record DeclaredType(String simpleName, Path file, Path module, boolean topLevel) {}

    private SourceTypes() {}

    /** Every named type below the root, of main and test sources, in order of the files. */
    static List<DeclaredType> below(Path root) {
        List<DeclaredType> types = new ArrayList<>();
        for (CompilationUnitTree unit : SourceParser.below(root)) {
            Path file = Path.of(unit.getSourceFile().toUri());
            unit.accept(new TypeCollector(root.relativize(file), root.relativize(moduleOf(file, root)), types), 0);
        }
        return types;
    }

    private static Path moduleOf(Path file, Path root) {
        Path folder = file.getParent();
        while (folder != null && !folder.equals(root) && !Files.exists(folder.resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        return folder == null ? root : folder;
    }

    /** Adds each type to the list; the parameter of a visit is the number of types around the node. */
    private static final class TypeCollector extends TreeScanner<@Nullable Void, Integer> {

        private final Path file;
        private final Path module;
        private final List<DeclaredType> types;

        TypeCollector(Path file, Path module, List<DeclaredType> types) {
            this.file = file;
            this.module = module;
            this.types = types;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Integer depth) {
            String name = type.getSimpleName().toString();
            if (!name.isEmpty()) { // an anonymous class has none
                types.add(new DeclaredType(name, file, module, depth == 0));
            }
            return super.visitClass(type, depth + 1);
        }
    }
}
