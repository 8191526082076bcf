"""Properties, tags, file requests, contacts and accounts, by the official Python SDK as it is.

Run it with: dropkeep local run -- python interop/python/records.py
"""

import base64
import datetime

from dropbox import account, check, file_properties, file_requests, users
from dropbox.exceptions import ApiError
from dropbox.file_properties import (
    PropertiesSearchMode, PropertiesSearchQuery, PropertyField, PropertyFieldTemplate,
    PropertyGroup, PropertyGroupUpdate, PropertyType,
)

from breadth import picture
from clients import client, refused, sign_in


def template(dbx):
    field = PropertyFieldTemplate("status", "how far it is", PropertyType.string)
    made = dbx.file_properties_templates_add_for_user("Review", "reviews", [field]).template_id
    more = PropertyFieldTemplate("who", "who reads it", PropertyType.string)
    updated = dbx.file_properties_templates_update_for_user(made, name="Reviews", add_fields=[more])
    assert updated.template_id == made
    told = dbx.file_properties_templates_get_for_user(made)
    assert told.name == "Reviews" and [field.name for field in told.fields] == ["status", "who"]
    assert dbx.file_properties_templates_list_for_user().template_ids == [made]
    return made


def group(template_id, **fields):
    return PropertyGroup(template_id, [PropertyField(*pair) for pair in fields.items()])


def fields(dbx, path, template_id):
    """The properties that a file has, as a dictionary."""
    only = file_properties.TemplateFilterBase.filter_some([template_id])
    groups = dbx.files_get_metadata(path, include_property_groups=only).property_groups or []
    assert all(group.template_id == template_id for group in groups), groups
    return {field.name: field.value for group in groups for field in group.fields}


def properties(dbx):
    made = template(dbx)
    path = "/records/paper.txt"
    dbx.files_alpha_upload(b"paper", path, property_groups=[group(made, status="new")])
    assert fields(dbx, path, made) == {"status": "new"}
    told = dbx.files_alpha_get_metadata(path, include_property_templates=[made])
    assert told.property_groups[0].fields[0].value == "new"
    error = refused(
        ApiError, dbx.file_properties_properties_add, path, [group(made, status="twice")]
    ).error
    assert error.is_property_group_already_exists(), error
    update = PropertyGroupUpdate(made, [PropertyField("who", "Ada")], ["status"])
    dbx.file_properties_properties_update(path, [update])
    assert fields(dbx, path, made) == {"who": "Ada"}
    dbx.file_properties_properties_overwrite(path, [group(made, status="read", who="Bob")])
    assert fields(dbx, path, made) == {"status": "read", "who": "Bob"}
    query = PropertiesSearchQuery("read", PropertiesSearchMode.field_name("status"))
    found = dbx.file_properties_properties_search([query])
    assert [match.path for match in found.matches] == [path], found
    listed = dbx.files_list_folder(
        "/records", include_property_groups=file_properties.TemplateFilterBase.filter_some([made])
    )
    assert len(listed.entries[0].property_groups) == 1
    dbx.file_properties_properties_remove(path, [made])
    assert fields(dbx, path, made) == {}
    old_properties(dbx, path, made)
    dbx.file_properties_templates_remove_for_user(made)
    error = refused(ApiError, dbx.file_properties_templates_get_for_user, made).error
    assert error.is_template_not_found(), error
    print("gave files properties, searched them, and took them away")


def old_properties(dbx, path, made):
    """The same by the routes of old."""
    dbx.files_properties_add(path, [group(made, status="old")])
    update = PropertyGroupUpdate(made, [PropertyField("status", "older")], [])
    dbx.files_properties_update(path, [update])
    dbx.files_properties_overwrite(path, [group(made, who="Alan")])
    assert fields(dbx, path, made) == {"who": "Alan"}


def tags(dbx):
    path = "/records/tagged.txt"
    dbx.files_upload(b"tagged", path)
    for tag in ("yellow", "blue"):
        dbx.files_tags_add(path, tag)
    error = refused(ApiError, dbx.files_tags_add, "/records/nowhere", "yellow").error
    assert error.get_path().is_not_found(), error
    dbx.files_tags_remove(path, "blue")
    told = dbx.files_tags_get([path, "/records/paper.txt"]).paths_to_tags
    texts = {entry.path: [tag.get_user_generated_tag().tag_text for tag in entry.tags]
             for entry in told}
    assert texts == {path: ["yellow"], "/records/paper.txt": []}, texts
    assert [match.metadata.get_metadata().name for match in dbx.files_search_v2("#yellow").matches] \
        in (["tagged.txt"], [])
    print("tagged a file")


def requests(dbx):
    deadline = datetime.datetime(2100, 1, 1)
    made = dbx.file_requests_create(
        "Homework", "/records/homework", file_requests.FileRequestDeadline(deadline),
        description="the first",
    )
    assert made.is_open and made.file_count == 0 and made.deadline.deadline == deadline
    second = dbx.file_requests_create("More homework", "/records/more")
    assert dbx.file_requests_count().file_request_count == 2
    assert dbx.file_requests_get(made.id).description == "the first"
    page = dbx.file_requests_list_v2(limit=1)
    seen = [request.id for request in page.file_requests]
    while page.has_more:
        page = dbx.file_requests_list_continue(page.cursor)
        seen += [request.id for request in page.file_requests]
    assert sorted(seen) == sorted([made.id, second.id])
    assert len(dbx.file_requests_list().file_requests) == 2
    error = refused(ApiError, dbx.file_requests_delete, [made.id]).error
    assert error.is_file_request_open(), error
    closed = dbx.file_requests_update(made.id, title="Old homework", open=False)
    assert (closed.title, closed.is_open) == ("Old homework", False)
    assert [gone.id for gone in dbx.file_requests_delete([made.id]).file_requests] == [made.id]
    dbx.file_requests_update(second.id, open=False)
    gone = dbx.file_requests_delete_all_closed().file_requests
    assert [request.id for request in gone] == [second.id]
    assert refused(ApiError, dbx.file_requests_get, made.id).error.is_not_found()
    print("asked for files, changed the request, closed and deleted it")


def accounts(dbx):
    me = dbx.users_get_current_account()
    assert dbx.check_user("hello").result == "hello"
    by_secret = client(oauth2_refresh_token=None)
    assert isinstance(by_secret.check_app("hello"), check.EchoResult)
    assert dbx.users_get_account(me.account_id).email == me.email
    both = dbx.users_get_account_batch([me.account_id])
    assert [found.account_id for found in both] == [me.account_id]
    nobody = "dbid:" + "A" * 35
    assert refused(ApiError, dbx.users_get_account, nobody).error.is_no_account()
    usage = dbx.users_get_space_usage()
    assert usage.allocation.get_individual().allocated > usage.used > 0
    features = dbx.users_features_get_values([users.UserFeature.paper_as_files])
    assert features.values[0].get_paper_as_files().is_enabled()
    dbx.contacts_delete_manual_contacts()
    dbx.contacts_delete_manual_contacts_batch([])
    print("told of accounts, their space and their features")


def photo(dbx):
    pixels = base64.b64encode(picture(200, 200)).decode()
    shown = dbx.account_set_profile_photo(account.PhotoSourceArg.base64_data(pixels))
    assert shown.profile_photo_url, shown
    assert dbx.users_get_current_account().profile_photo_url == shown.profile_photo_url
    dbx.account_delete_profile_photo()
    assert dbx.users_get_current_account().profile_photo_url is None
    print("put up a profile photo, and took it down")


def identity():
    signed_in = sign_in("bob@example.com", scope=["openid", "email", "profile"])
    claims = signed_in.openid_userinfo()
    assert (claims.email, claims.given_name) == ("bob@example.com", "Bob"), claims
    print("told who signed in with OpenID")


def main():
    dbx = client()
    properties(dbx)
    tags(dbx)
    requests(dbx)
    accounts(dbx)
    photo(dbx)
    identity()


if __name__ == "__main__":
    main()
