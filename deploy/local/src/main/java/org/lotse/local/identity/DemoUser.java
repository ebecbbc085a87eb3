package org.lotse.local.identity;

/**
 * A user who can log in to the local platform.
 *
 * @param username login name
 * @param password in the clear: it is printed on the login page
 * @param name display name
 * @param role {@code coordinator}, {@code administrator}, {@code funder} or {@code member-contact}
 */
public record DemoUser(String username, String password, String name, String role) {}
