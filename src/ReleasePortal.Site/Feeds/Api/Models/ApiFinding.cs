using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("Something the check found in the records.")]
internal sealed record ApiFinding(
    [Key("The code of the rule, or of a policy and its rule what a waiver names.")] string Code,
    [Key("What the rule catches.")] string Rule,
    [Key("An error blocks.")] Severity Severity,
    [Key("The file.")] string Path,
    [Key("The line, from 1.")] int Line,
    [Key("The facts, in a sentence.")] string Message,
    [Key("How to put it right.")] string Hint,
    [Key("The page of the rule.")] string Url);
