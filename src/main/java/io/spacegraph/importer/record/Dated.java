package io.spacegraph.importer.record;

import io.spacegraph.value.DateModifier;
import io.spacegraph.value.DatePrecision;
import io.spacegraph.value.PartialDate;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is a partial date in the notation of {@code data/}, or a plain day if {@link #day}; null is valid. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Dated.Check.class)
@interface Dated {
    boolean day() default false;

    String message() default "must be a day such as 2025-01-23, in 1900 to 2200";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Public because the validator's factory makes it. */
    final class Check implements ConstraintValidator<Dated, String> {
        private boolean day;

        @Override
        public void initialize(Dated dated) {
            day = dated.day();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                PartialDate date = PartialDate.parse(text);
                return !day || isDay(date);
            } catch (IllegalArgumentException e) {
                return !day && says(String.valueOf(e.getMessage()), context);
            }
        }

        private static boolean isDay(PartialDate date) {
            return date.precision() == DatePrecision.DAY && date.modifier() == DateModifier.ON;
        }

        private static boolean says(String allowed, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(allowed).addConstraintViolation();
            return false;
        }
    }
}
