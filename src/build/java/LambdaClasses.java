import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Gives each lambda and method reference in a folder of compiled classes a class of its own, as an anonymous class has
 * one. Java makes such classes at run time, each time anew: it takes a seventh of a short run, also with those that come
 * from a class-data archive (0.13 ms for each, against 0.005). What is done already stays as it is.
 *
 * <p>usage: java -cp asm.jar LambdaClasses.java FOLDER
 */
final class LambdaClasses {
    private static final String INFIX = "$$Lambda";

    private final Path folder;
    private final Map<String, byte[]> classes = new TreeMap<>();
    /** By the class that is their nest's host, which must name them: they call private methods of their nest. */
    private final Map<String, List<String>> made = new TreeMap<>();

    private LambdaClasses(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        LambdaClasses all = new LambdaClasses(Path.of(args[0]));
        for (Path file : all.files()) {
            all.rewrite(new ClassReader(Files.readAllBytes(file)));
        }
        all.nameInHosts();
        all.write();
        all.removeOld();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
    }

    private void rewrite(ClassReader original) {
        ClassWriter rewritten = new ClassWriter(0);
        List<String> names = new ArrayList<>();
        String host = hostOf(original);
        original.accept(
                new ClassVisitor(ASM9, rewritten) {
                    @Override
                    public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] e) {
                        return new MethodVisitor(ASM9, super.visitMethod(access, name, type, generic, e)) {
                            @Override
                            public void visitInvokeDynamicInsn(String name, String type, Handle maker, Object... args) {
                                if (!isLambda(maker)) {
                                    super.visitInvokeDynamicInsn(name, type, maker, args);
                                    return;
                                }
                                String lambda = original.getClassName() + INFIX + names.size();
                                names.add(lambda);
                                classes.put(lambda, new LambdaClass(lambda, type).of(host, name, args));
                                super.visitMethodInsn(INVOKESTATIC, lambda, "of", type, false);
                            }
                        };
                    }
                },
                0);
        if (!names.isEmpty()) {
            classes.put(original.getClassName(), rewritten.toByteArray());
            made.computeIfAbsent(host, key -> new ArrayList<>()).addAll(names);
        }
    }

    /** Not those that can be serialized or have other extras. */
    private static boolean isLambda(Handle maker) {
        return maker.getOwner().equals("java/lang/invoke/LambdaMetafactory") && maker.getName().equals("metafactory");
    }

    private static String hostOf(ClassReader type) {
        String[] host = {type.getClassName()};
        type.accept(
                new ClassVisitor(ASM9) {
                    @Override
                    public void visitNestHost(String name) {
                        host[0] = name;
                    }
                },
                ClassReader.SKIP_CODE);
        return host[0];
    }

    private void nameInHosts() throws IOException {
        for (Map.Entry<String, List<String>> nest : made.entrySet()) {
            byte[] host = classes.getOrDefault(nest.getKey(), Files.readAllBytes(fileOf(nest.getKey())));
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(host).accept(writer, 0);
            nest.getValue().forEach(writer::visitNestMember);
            classes.put(nest.getKey(), writer.toByteArray());
        }
    }

    private void write() throws IOException {
        for (Map.Entry<String, byte[]> type : classes.entrySet()) {
            Files.write(fileOf(type.getKey()), type.getValue());
        }
    }

    /** Classes of lambdas that are no more: no host names them. */
    private void removeOld() throws IOException {
        Set<String> named = new HashSet<>();
        for (Path file : files()) {
            new ClassReader(Files.readAllBytes(file))
                    .accept(
                            new ClassVisitor(ASM9) {
                                @Override
                                public void visitNestMember(String name) {
                                    named.add(name);
                                }
                            },
                            ClassReader.SKIP_CODE);
        }
        for (Path file : files()) {
            String name = folder.relativize(file).toString().replace(".class", "").replace('\\', '/');
            if (name.contains(INFIX) && !named.contains(name)) {
                Files.delete(file);
            }
        }
    }

    private Path fileOf(String name) {
        return folder.resolve(name + ".class");
    }
}

/** The class of one lambda: what it captured as fields, and the one method of its interface. */
final class LambdaClass {
    private static final String CONSTRUCTOR = "<init>";

    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final String name;
    /** Of the method that takes what is captured and gives the lambda. */
    private final String factory;

    private final Type[] captured;

    LambdaClass(String name, String factory) {
        this.name = name;
        this.factory = factory;
        this.captured = Type.getArgumentTypes(factory);
    }

    /**
     * @param method of the interface
     * @param args of LambdaMetafactory: the method's type, what implements it, its type where it is used
     */
    byte[] of(String host, String method, Object[] args) {
        String implemented = Type.getReturnType(factory).getInternalName();
        writer.visit(
                V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", new String[] {implemented});
        writer.visitNestHost(host);
        addConstructor();
        if (captured.length == 0) {
            addOnlyInstance();
        } else {
            addFactory();
        }
        addMethod(method, (Type) args[0], (Handle) args[1], (Type) args[2]);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void addConstructor() {
        MethodVisitor code = begin(ACC_PRIVATE, CONSTRUCTOR, constructorType());
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", CONSTRUCTOR, "()V", false);
        int local = 1;
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(ACC_PRIVATE | ACC_FINAL, "captured" + i, captured[i].getDescriptor(), null, null);
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(captured[i].getOpcode(ILOAD), local);
            code.visitFieldInsn(PUTFIELD, name, "captured" + i, captured[i].getDescriptor());
            local += captured[i].getSize();
        }
        end(code, RETURN);
    }

    private String constructorType() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    }

    private void addFactory() {
        MethodVisitor code = begin(ACC_STATIC, "of", factory);
        code.visitTypeInsn(NEW, name);
        code.visitInsn(DUP);
        int local = 0;
        for (Type type : captured) {
            code.visitVarInsn(type.getOpcode(ILOAD), local);
            local += type.getSize();
        }
        code.visitMethodInsn(INVOKESPECIAL, name, CONSTRUCTOR, constructorType(), false);
        end(code, ARETURN);
    }

    private void addOnlyInstance() {
        String type = "L" + name + ";";
        writer.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, "ONLY", type, null, null);
        MethodVisitor initializer = begin(ACC_STATIC, "<clinit>", "()V");
        initializer.visitTypeInsn(NEW, name);
        initializer.visitInsn(DUP);
        initializer.visitMethodInsn(INVOKESPECIAL, name, CONSTRUCTOR, "()V", false);
        initializer.visitFieldInsn(PUTSTATIC, name, "ONLY", type);
        end(initializer, RETURN);
        MethodVisitor code = begin(ACC_STATIC, "of", factory);
        code.visitFieldInsn(GETSTATIC, name, "ONLY", type);
        end(code, ARETURN);
    }

    private void addMethod(String method, Type declared, Handle target, Type used) {
        MethodVisitor code = begin(ACC_PUBLIC, method, declared.getDescriptor());
        if (target.getTag() == H_NEWINVOKESPECIAL) {
            code.visitTypeInsn(NEW, target.getOwner());
            code.visitInsn(DUP);
        }
        List<Type> wanted = argumentsOf(target);
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, name, "captured" + i, captured[i].getDescriptor());
            convert(code, captured[i], wanted.get(i));
        }
        int local = 1;
        Type[] arguments = declared.getArgumentTypes();
        for (int i = 0; i < arguments.length; i++) {
            code.visitVarInsn(arguments[i].getOpcode(ILOAD), local);
            convert(code, arguments[i], wanted.get(captured.length + i));
            local += arguments[i].getSize();
        }
        code.visitMethodInsn(
                opcodeOf(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        addReturn(code, resultOf(target), used.getReturnType(), declared.getReturnType());
    }

    private static void addReturn(MethodVisitor code, Type result, Type used, Type declared) {
        if (declared != Type.VOID_TYPE) {
            convert(code, result, used);
            convert(code, used, declared);
        } else if (result != Type.VOID_TYPE) {
            code.visitInsn(result.getSize() == 2 ? POP2 : POP);
        }
        end(code, declared.getOpcode(IRETURN));
    }

    private static List<Type> argumentsOf(Handle target) {
        List<Type> arguments = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
        if (target.getTag() != H_INVOKESTATIC && target.getTag() != H_NEWINVOKESPECIAL) {
            arguments.add(0, Type.getObjectType(target.getOwner()));
        }
        return arguments;
    }

    private static Type resultOf(Handle target) {
        return target.getTag() == H_NEWINVOKESPECIAL
                ? Type.getObjectType(target.getOwner())
                : Type.getReturnType(target.getDesc());
    }

    private static int opcodeOf(Handle target) {
        return switch (target.getTag()) {
            case H_INVOKESTATIC -> INVOKESTATIC;
            case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
            // A private method of the nest is called as any other.
            default -> target.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        };
    }

    /** As the compiler would: boxed, unboxed, cast. */
    private static void convert(MethodVisitor code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            throw new IllegalStateException("not needed so far: " + from + " to " + to + " in a lambda");
        }
        if (isPrimitive(from)) {
            String box = boxOf(from);
            code.visitMethodInsn(INVOKESTATIC, box, "valueOf", "(" + from.getDescriptor() + ")L" + box + ";", false);
        } else if (isPrimitive(to)) {
            code.visitTypeInsn(CHECKCAST, boxOf(to));
            code.visitMethodInsn(
                    INVOKEVIRTUAL, boxOf(to), to.getClassName() + "Value", "()" + to.getDescriptor(), false);
        } else if (!to.getInternalName().equals("java/lang/Object")) {
            code.visitTypeInsn(CHECKCAST, to.getInternalName());
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static String boxOf(Type primitive) {
        return switch (primitive.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            case Type.DOUBLE -> "java/lang/Double";
            default -> throw new IllegalStateException("not needed so far: " + primitive + " in a lambda");
        };
    }

    private MethodVisitor begin(int access, String method, String type) {
        MethodVisitor code = writer.visitMethod(access, method, type, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code, int returning) {
        code.visitInsn(returning);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
