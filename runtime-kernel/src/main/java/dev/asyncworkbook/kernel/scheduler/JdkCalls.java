package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Effect;
import dev.asyncworkbook.kernel.explore.JdkTables;
import dev.asyncworkbook.kernel.explore.Nature;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;

/** Notes what the calls of JDK methods touch, by the tables. Belongs to the run's thread. */
final class JdkCalls {

    private final Looks looks;
    private final SharedObjects objects;

    JdkCalls(Looks looks, SharedObjects objects) {
        this.looks = looks;
        this.objects = objects;
    }

    /** At which level a task can be interrupted before the call; null for none. */
    @Nullable SwitchLevel level(JdkCall call) {
        Object receiver = call.receiver();
        SwitchLevel own = receiver == null ? null : level(receiver, true);
        for (int i = 0; own == null && i < call.arguments().length; i++) {
            Object argument = call.arguments()[i];
            own = argument == null ? null : level(argument, call.effect() == Effect.WRITES);
        }
        return own;
    }

    private @Nullable SwitchLevel level(Object object, boolean arrays) {
        Class<?> type = object.getClass();
        return switch (Natures.of(type)) {
            case PURE, FIXED, CODE, OUTPUT -> null;
            case ARRAY ->
                    arrays || type.getComponentType().isPrimitive() ? SwitchLevel.FIELD : null;
            case PLAIN -> SwitchLevel.FIELD;
            case SYNCED, UNKNOWN -> SwitchLevel.SYNC;
            case DERIVED -> {
                SharedObjects.Known known = objects.find(object);
                boolean synced = known != null && known.has(SharedObjects.SYNCED);
                yield synced ? SwitchLevel.SYNC : SwitchLevel.FIELD;
            }
        };
    }

    /** Notes what a call touches. */
    void note(JdkCall call) {
        looks.from(call.line());
        Object receiver = call.receiver();
        if (call.effect() != null) {
            ofStatic(call, call.effect());
            return;
        } else if (receiver == null) {
            return;
        }
        switch (Natures.of(receiver.getClass())) {
            case CODE -> {}
            case PURE -> ofPure(call, receiver);
            case FIXED -> {
                if (arguments(call) || JdkTables.isDeepReader(call.name())) {
                    new DeepLook(looks).into(receiver);
                }
            }
            case ARRAY -> looks.at(receiver, false);
            case OUTPUT -> {
                looks.at(receiver, true);
                boolean _ = arguments(call);
            }
            case UNKNOWN -> looks.at(receiver, true);
            case PLAIN, SYNCED, DERIVED -> ofStateful(call, receiver);
        }
    }

    private void ofPure(JdkCall call, Object receiver) {
        if (receiver instanceof Class && !JdkTables.isHarmlessOfClass(call.name())) {
            looks.everything();
        }
        boolean _ = arguments(call);
    }

    private void ofStateful(JdkCall call, Object receiver) {
        String name = call.name();
        Class<?> type = Objects.requireNonNull(Natures.base(receiver.getClass()));
        if (receiver instanceof BlockingQueue && JdkTables.isBlocker(name)) {
            looks.everything();
        }
        if (isFinalKey(receiver, name)) {
            return;
        }
        boolean reads = JdkTables.isReader(type.getName(), name);
        if (Looks.isCursor(receiver)) {
            looks.at(receiver, true, JdkTables.isCursorWriter(name));
        } else {
            looks.at(receiver, !reads);
        }
        if (arguments(call) || JdkTables.isDeepReader(name)) {
            new DeepLook(looks).into(receiver);
        }
    }

    /** Whether it is the key of a hash map's entry, which never changes. */
    private static boolean isFinalKey(Object receiver, String name) {
        String type = receiver.getClass().getName();
        return receiver instanceof Map.Entry
                && name.equals("getKey")
                && (type.startsWith("java.util.HashMap$")
                        || type.startsWith("java.util.LinkedHashMap$"));
    }

    /** Notes the arguments of a call on an object; whether they look into what it holds. */
    private boolean arguments(JdkCall call) {
        DeepLook look = new DeepLook(looks);
        boolean fills = JdkTables.isFiller(call.name());
        for (int i = 0; i < call.arguments().length; i++) {
            Object argument = call.arguments()[i];
            if (argument == null || call.keeps(i)) {
                continue;
            }
            if (fills) {
                looks.at(argument, true);
            } else if (!argument.getClass().isArray() || !call.passesArraysOn()) {
                look.at(argument);
            }
        }
        return look.metContainers();
    }

    private void ofStatic(JdkCall call, Effect effect) {
        switch (effect) {
            case NOTHING, COLLECTS -> {}
            case EVERYTHING -> everything(call);
            case READS, COPIES -> {
                DeepLook look = new DeepLook(looks);
                for (Object argument : call.arguments()) {
                    look.at(argument);
                }
            }
            case WRAPS -> {
                for (Object argument : call.arguments()) {
                    if (argument != null) {
                        looks.at(argument, false);
                    }
                }
            }
            case WRITES -> {
                DeepLook look = new DeepLook(looks);
                for (Object argument : call.arguments()) {
                    look.at(argument);
                    if (argument != null) {
                        looks.at(argument, true);
                    }
                }
            }
        }
    }

    private void everything(JdkCall call) {
        looks.everything();
        for (Object argument : call.arguments()) {
            if (argument != null && Natures.of(argument.getClass()) != Nature.CODE) {
                looks.at(argument, true);
            }
        }
    }
}
