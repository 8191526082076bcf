//! The authorize URL and PKCE: rows A6 to A9.

use dropkeep_auth::{
    App, AppKey, AuthorizationCode, AuthorizeOptions, AuthorizeRequest, CodeExchange, CodeVerifier,
    Endpoints, GrantedScopes, InvalidAuthorizeRequest, MemorySession, PasteCodeFlow, RedirectFlow,
    Role, Scopes, SeededRandomness, StartError, TokenAccessType, TokenError,
};
use proptest::prelude::{any, proptest};

use crate::support::{
    APP_KEY, REDIRECT_URI, TokenServer, confidential_app, endpoint_at, parameters, redirect_flow,
};

fn verifier(seed: u64) -> CodeVerifier {
    CodeVerifier::random(&SeededRandomness::new(seed))
}

fn every_option() -> AuthorizeOptions {
    AuthorizeOptions {
        scopes: Scopes::parse("files.content.write account_info.read"),
        token_access_type: TokenAccessType::Online,
        include_granted_scopes: Some(GrantedScopes::Team),
        locale: Some("pt-BR".to_owned()),
        require_role: Some(Role::Work),
        force_reapprove: true,
        force_reauthentication: true,
        disable_signup: true,
    }
}

fn url(options: &AuthorizeOptions) -> String {
    let request = AuthorizeRequest {
        app_key: &AppKey::new(APP_KEY),
        redirect_uri: Some("https://app.example/finish?a=b&c=d e"),
        state: Some("a&b=c%20"),
        challenge: Some(&verifier(7).challenge()),
        options,
    };
    request.url(&Endpoints::dropbox()).unwrap().into()
}

#[test]
fn the_url_says_everything_asked_for_and_escapes_it() {
    insta::assert_snapshot!(url(&every_option()).replace(['?', '&'], "\n"), @r#"
    https://www.dropbox.com/oauth2/authorize
    response_type=code
    client_id=app0key0app0key
    redirect_uri=https%3A%2F%2Fapp.example%2Ffinish%3Fa%3Db%26c%3Dd+e
    state=a%26b%3Dc%2520
    code_challenge=UshunMoyfbzsH4iz1P_ya_vkv4kBnC5AKHP46dYIoWs
    code_challenge_method=S256
    token_access_type=online
    scope=account_info.read+files.content.write
    include_granted_scopes=team
    locale=pt-BR
    require_role=work
    force_reapprove=true
    force_reauthentication=true
    disable_signup=true
    "#);
    insta::assert_snapshot!(url(&AuthorizeOptions::default()).replace(['?', '&'], "\n"), @r#"
    https://www.dropbox.com/oauth2/authorize
    response_type=code
    client_id=app0key0app0key
    redirect_uri=https%3A%2F%2Fapp.example%2Ffinish%3Fa%3Db%26c%3Dd+e
    state=a%26b%3Dc%2520
    code_challenge=UshunMoyfbzsH4iz1P_ya_vkv4kBnC5AKHP46dYIoWs
    code_challenge_method=S256
    token_access_type=offline
    "#);
}

#[test]
fn what_dropbox_is_known_to_refuse_is_refused_here() {
    let key = AppKey::new(APP_KEY);
    let unnamed = AuthorizeOptions { scopes: Scopes::default(), ..every_option() };
    let none = AuthorizeOptions::default();
    let long = "x".repeat(501);
    let request = AuthorizeRequest {
        app_key: &key,
        redirect_uri: None,
        state: None,
        challenge: None,
        options: &unnamed,
    };
    let refused = request.url(&Endpoints::dropbox());
    assert_eq!(refused, Err(InvalidAuthorizeRequest::NoScopesNamed));
    let request = AuthorizeRequest { state: Some(&long), options: &none, ..request };
    assert_eq!(request.url(&Endpoints::dropbox()), Err(InvalidAuthorizeRequest::StateTooLong));
}

#[tokio::test]
async fn a6_each_flow_has_a_challenge_of_its_own_and_codes_do_not_mix() {
    let server = TokenServer::start().await;
    let (endpoint, _) = endpoint_at(&server.base, App::public(APP_KEY));
    let flow = PasteCodeFlow::new(endpoint.clone());
    let (first, second) = (flow.start().unwrap(), flow.start().unwrap());
    let challenges = [first.authorize_url(), second.authorize_url()]
        .map(|url| parameters(url)["code_challenge"].clone());
    assert_ne!(challenges[0], challenges[1]);

    let stolen = server.approve(second.authorize_url());
    let error = first.finish(&stolen).await.unwrap_err();
    assert!(matches!(error, TokenError::GrantDead(_)), "{error:?}");
    let own = server.approve(second.authorize_url());
    assert!(second.finish(&format!(" {own}\n")).await.is_ok());

    let code = AuthorizationCode::new(server.approve(first.authorize_url()));
    let without = CodeExchange { code: &code, verifier: None, redirect_uri: None };
    assert!(matches!(endpoint.exchange(&without).await, Err(TokenError::GrantDead(_))));
}

proptest! {
    #[test]
    fn a7_the_method_is_s256_whatever_else_is_asked(
        seed: u64,
        scopes in "[a-z_. ]{0,40}",
        locale in proptest::option::of(any::<String>()),
        flags: (bool, bool, bool),
    ) {
        let options = AuthorizeOptions {
            scopes: Scopes::parse(&scopes),
            locale,
            force_reapprove: flags.0,
            force_reauthentication: flags.1,
            disable_signup: flags.2,
            ..AuthorizeOptions::default()
        };
        let verifier = verifier(seed);
        let url = AuthorizeRequest {
            app_key: &AppKey::new(APP_KEY),
            redirect_uri: None,
            state: None,
            challenge: Some(&verifier.challenge()),
            options: &options,
        }
        .url(&Endpoints::dropbox())
        .unwrap();
        let parameters = parameters(&url);
        assert_eq!(parameters["code_challenge_method"], "S256");
        assert_ne!(parameters["code_challenge"], verifier.expose());
        assert_eq!(parameters["response_type"], "code");
        assert_eq!(parameters.get("locale"), options.locale.as_ref());
    }

    #[test]
    fn a8_verifiers_are_long_enough_and_need_no_escaping(seed: u64) {
        let verifier = verifier(seed);
        let text = verifier.expose();
        assert!((43..=128).contains(&text.len()));
        assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)));
    }
}

#[test]
fn a8_the_challenge_is_that_of_rfc_7636_appendix_b() {
    let verifier = CodeVerifier::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    assert_eq!(verifier.challenge().as_str(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

#[tokio::test]
async fn a9_every_flow_asks_for_a_code_and_for_nothing_else() {
    let server = TokenServer::start().await;
    let (redirect, _) = redirect_flow(&server.base);
    let redirect = redirect.with_options(every_option());
    let url = redirect.start(&MemorySession::default(), None).await.unwrap();
    assert_eq!(parameters(&url)["response_type"], "code");
    let (endpoint, _) = endpoint_at(&server.base, App::public(APP_KEY));
    let paste_code = PasteCodeFlow::new(endpoint).with_options(every_option()).start().unwrap();
    assert_eq!(parameters(paste_code.authorize_url())["response_type"], "code");
}

#[tokio::test]
async fn pkce_is_left_out_only_by_an_app_that_has_a_secret() {
    let server = TokenServer::start().await;
    let (public, _) = endpoint_at(&server.base, App::public(APP_KEY));
    let public = RedirectFlow::new(public, REDIRECT_URI).unwrap();
    assert!(matches!(public.without_pkce(), Err(StartError::NoSecret)));

    let (confidential, _) = endpoint_at(&server.base, confidential_app());
    let flow = RedirectFlow::new(confidential, REDIRECT_URI).unwrap().without_pkce().unwrap();
    let session = MemorySession::default();
    let url = flow.start(&session, None).await.unwrap();
    assert!(!parameters(&url).contains_key("code_challenge"));
    flow.finish(&session, server.approve_by_redirect(&url).as_str()).await.unwrap();
    let form = server.seen()[0].form();
    assert!(form.contains_key("client_secret") && !form.contains_key("code_verifier"));
}
