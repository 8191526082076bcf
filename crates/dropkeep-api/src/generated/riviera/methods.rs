// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `riviera`, to call.

use super::routes;
use crate::{Client, Error};

/// The routes of `riviera`, from [`Client::riviera`].
#[derive(Debug, Clone, Copy)]
pub struct RivieraRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `riviera`.
    #[must_use]
    pub fn riviera(&self) -> RivieraRoutes<'_> {
        RivieraRoutes(self)
    }
}

impl RivieraRoutes<'_> {
    /// `riviera/get_markdown_async`
    ///
    /// * `POST /2/riviera/get_markdown_async` on the `api` host, style `rpc`
    /// * auth: `app` or `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `file_id_or_url`: `riviera.FileIdOrUrl`. May be absent.
    /// * `enable_ocr`: Boolean. Default: `false`.
    /// * `embed_images`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn get_markdown_async(
        &self,
        arg: crate::riviera::GetMarkdownArgs,
    ) -> Result<crate::async_::LaunchResultBase, Error<()>> {
        self.0.rpc(&routes::GET_MARKDOWN_ASYNC, &arg).await
    }

    /// `riviera/get_markdown_async/check`
    ///
    /// * `POST /2/riviera/get_markdown_async/check` on the `api` host, style `rpc`
    /// * auth: `app` or `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn get_markdown_async_check(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::riviera::GetMarkdownAsyncCheckResult, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::GET_MARKDOWN_ASYNC_CHECK, &arg).await
    }

    /// `riviera/get_metadata_async`
    ///
    /// * `POST /2/riviera/get_metadata_async` on the `api` host, style `rpc`
    /// * auth: `app` or `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `file_id_or_url`: `riviera.FileIdOrUrl`. May be absent.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn get_metadata_async(
        &self,
        arg: crate::riviera::GetMetadataArgs,
    ) -> Result<crate::async_::LaunchResultBase, Error<()>> {
        self.0.rpc(&routes::GET_METADATA_ASYNC, &arg).await
    }

    /// `riviera/get_metadata_async/check`
    ///
    /// * `POST /2/riviera/get_metadata_async/check` on the `api` host, style `rpc`
    /// * auth: `app` or `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn get_metadata_async_check(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::riviera::GetMetadataAsyncCheckResult, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::GET_METADATA_ASYNC_CHECK, &arg).await
    }

    /// `riviera/get_ocr_async`
    ///
    /// * `POST /2/riviera/get_ocr_async` on the `api` host, style `rpc`
    /// * auth: `app` or `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `file_id_or_url`: `riviera.FileIdOrUrl`. May be absent.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn get_ocr_async(
        &self,
        arg: crate::riviera::GetOcrArgs,
    ) -> Result<crate::async_::LaunchResultBase, Error<()>> {
        self.0.rpc(&routes::GET_OCR_ASYNC, &arg).await
    }

    /// `riviera/get_ocr_async/check`
    ///
    /// * `POST /2/riviera/get_ocr_async/check` on the `api` host, style `rpc`
    /// * auth: `app` or `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn get_ocr_async_check(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::riviera::GetOcrAsyncCheckResult, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::GET_OCR_ASYNC_CHECK, &arg).await
    }

    /// `riviera/get_text_async`
    ///
    /// * `POST /2/riviera/get_text_async` on the `api` host, style `rpc`
    /// * auth: `app` or `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `file_id_or_url`: `riviera.FileIdOrUrl`. May be absent.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn get_text_async(
        &self,
        arg: crate::riviera::GetTextArgs,
    ) -> Result<crate::async_::LaunchResultBase, Error<()>> {
        self.0.rpc(&routes::GET_TEXT_ASYNC, &arg).await
    }

    /// `riviera/get_text_async/check`
    ///
    /// * `POST /2/riviera/get_text_async/check` on the `api` host, style `rpc`
    /// * auth: `app` or `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn get_text_async_check(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::riviera::GetTextAsyncCheckResult, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::GET_TEXT_ASYNC_CHECK, &arg).await
    }

    /// `riviera/get_transcript_async`
    ///
    /// * `POST /2/riviera/get_transcript_async` on the `api` host, style `rpc`
    /// * auth: `app` or `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `file_id_or_url`: `riviera.FileIdOrUrl`. May be absent.
    /// * `timestamp_level`: `riviera.TimestampLevel`. Default: `sentence`.
    /// * `included_special_words`: String. Default: `""`.
    /// * `audio_language`: String. Default: `""`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn get_transcript_async(
        &self,
        arg: crate::riviera::GetTranscriptArgs,
    ) -> Result<crate::async_::LaunchResultBase, Error<()>> {
        self.0.rpc(&routes::GET_TRANSCRIPT_ASYNC, &arg).await
    }

    /// `riviera/get_transcript_async/check`
    ///
    /// * `POST /2/riviera/get_transcript_async/check` on the `api` host, style `rpc`
    /// * auth: `app` or `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn get_transcript_async_check(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::riviera::GetTranscriptAsyncCheckResult, Error<crate::async_::PollError>>
    {
        self.0.rpc(&routes::GET_TRANSCRIPT_ASYNC_CHECK, &arg).await
    }
}
