using ReleasePortal.Cli.Commands;

namespace ReleasePortal.Cli.Reports;

/// <summary>One form in which a review of a proposal is told.</summary>
internal interface IReviewReport
{
    void Write(FoundReview found, TextWriter output);
}
