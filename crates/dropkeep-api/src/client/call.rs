//! The calls that the generated methods and untyped callers make.

use serde_json::Value;

use super::Client;
use crate::error::{CallContext, Error, NotSent};
use crate::request::{Body, Plan};
use crate::response::{Download, typed};
use crate::route::{Route, Style};
use crate::wire::{Wire, to_json};

impl Client {
    /// Calls any route of RPC or upload style without types: for tools that learn the route at run
    /// time. The argument is sent as it is; `Value::Null` where the route takes none.
    ///
    /// # Errors
    /// As every call. The route's own error is JSON, too. [`NotSent::OtherStyle`] for a route of
    /// download style (see [`Client::call_download`]), and for a body that the route does not take.
    pub async fn call(
        &self,
        route: &'static Route,
        argument: Value,
        body: Option<Body>,
    ) -> Result<Value, Error<Value>> {
        match (route.style, &body) {
            (Style::Download, _) => return Err(other_style(route, "download")),
            (Style::Rpc, Some(_)) => return Err(other_style(route, "RPC")),
            (Style::Rpc, None) | (Style::Upload, _) => {}
        }
        let plan = Plan { route, argument: argument.to_string(), content: body, range: None };
        self.send(plan).await?.read()
    }

    /// Calls any route of download style without types.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub async fn call_download(
        &self,
        route: &'static Route,
        argument: Value,
    ) -> Result<Download<Value>, Error<Value>> {
        match route.style {
            Style::Download => {}
            Style::Rpc => return Err(other_style(route, "RPC")),
            Style::Upload => return Err(other_style(route, "upload")),
        }
        let range = self.view.range();
        let plan = Plan { route, argument: argument.to_string(), content: None, range };
        let reply = self.send(plan).await?;
        let result = reply.read()?;
        Ok(Download::new(result, reply))
    }

    pub(crate) async fn rpc<A: Wire, T: Wire, E: Wire>(
        &self,
        route: &'static Route,
        argument: &A,
    ) -> Result<T, Error<E>> {
        let plan = plan(route, argument, None)?;
        self.send(plan).await.and_then(|reply| reply.read()).map_err(typed)
    }

    pub(crate) async fn upload<A: Wire, T: Wire, E: Wire>(
        &self,
        route: &'static Route,
        argument: &A,
        body: Body,
    ) -> Result<T, Error<E>> {
        let plan = plan(route, argument, Some(body))?;
        self.send(plan).await.and_then(|reply| reply.read()).map_err(typed)
    }

    pub(crate) async fn download<A: Wire, T: Wire, E: Wire>(
        &self,
        route: &'static Route,
        argument: &A,
    ) -> Result<Download<T>, Error<E>> {
        let plan = Plan { range: self.view.range(), ..plan(route, argument, None)? };
        let reply = self.send(plan).await.map_err(typed)?;
        let result = reply.read().map_err(typed)?;
        Ok(Download::new(result, reply))
    }
}

/// Checks the argument against Dropbox's rules, before anything is sent.
fn plan<A: Wire, E>(
    route: &'static Route,
    argument: &A,
    content: Option<Body>,
) -> Result<Plan, Error<E>> {
    match argument.check() {
        Ok(()) => Ok(Plan { route, argument: to_json(argument), content, range: None }),
        Err(invalid) => {
            let context = Box::new(CallContext::new(route));
            Err(Error::NotSent { source: NotSent::Argument(invalid), context })
        }
    }
}

fn other_style(route: &'static Route, style: &'static str) -> Error<Value> {
    CallContext::new(route).not_sent(NotSent::OtherStyle(style))
}
