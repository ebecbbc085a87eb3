/** How an outcome becomes an HTTP answer: a resource, or a problem with field, reason and way out. */
@NullMarked
package org.lotse.members.web;

import org.jspecify.annotations.NullMarked;
