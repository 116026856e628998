using ReleasePortal.Domain.Rules.Calendar;

namespace ReleasePortal.Domain.Rules.Documents;

/// <summary>The rules that are found while one file is read.</summary>
internal static class DocumentRuleList
{
    public static readonly IReadOnlyList<Rule> All =
    [
        EndBeforeStart.Instance,
        RepeatedLocalTime.Instance,
        SkippedLocalTime.Instance,
        NotUtf8.Instance,
        InvalidYaml.Instance,
        TabIndentation.Instance,
        DuplicateKey.Instance,
        AnchorOrAlias.Instance,
        UnknownKey.Instance,
        MissingKey.Instance,
        WrongType.Instance,
        UnknownValue.Instance,
        UnquotedVersion.Instance,
        BadFileName.Instance,
        DuplicateId.Instance,
        TooLarge.Instance,
        MissingFrontMatter.Instance,
        RawHtml.Instance,
        SkippedHeadingLevel.Instance,
        RepeatedTitle.Instance,
        ImageWithoutText.Instance,
        SecretInText.Instance,
        HiddenCharacter.Instance,
        SymbolicLink.Instance,
        KeyInBothFiles.Instance,
        OutOfRange.Instance,
        BadFormat.Instance,
        UnsafeLink.Instance,
        UnexpectedFile.Instance,
        EmptyBody.Instance,
        DuplicateItem.Instance,
        KeysDoNotCombine.Instance,
        MissingZone.Instance,
        NoValue.Instance,
        MissingSettings.Instance,
        ClashingNames.Instance,
        BrokenPicture.Instance,
        KeylessKeyFile.Instance,
    ];
}
